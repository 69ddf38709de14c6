package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.MajorityBase;
import org.roundtable.voting.count.Recused;

class PollTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant EVENING = NOON.plus(Duration.ofHours(6));
    private static final PersonId FACILITATOR = PersonId.next();

    private static final List<Batch<Vote>> NOBODY = List.of();
    private static final Electorate ELECTORATE = new Electorate(12, 12, 0, Recused.NONE);

    private final Poll poll = poll(Optional.of(EVENING));

    @Test
    void takesBallotsUntilTheVeryMomentOfItsDeadline() {
        poll.requireOpen(EVENING.minusNanos(1_000));
        assertThatThrownBy(() -> poll.requireOpen(EVENING)).isInstanceOf(PollNotOpen.class);
        assertThat(poll.state(EVENING)).isEqualTo(PollState.CLOSING);
    }

    @Test
    void withoutADeadlineItStaysOpenUntilClosedByHand() {
        Poll byHand = poll(Optional.empty());
        assertThat(byHand.state(NOON.plus(Duration.ofDays(10_000)))).isEqualTo(PollState.OPEN);
        byHand.close(NOBODY, ELECTORATE, FACILITATOR, NOON);
        assertThat(byHand.state(NOON)).isEqualTo(PollState.CLOSED);
    }

    @Test
    void keepsTheResultWithAllItsNumbers() {
        assertThat(poll.close(votes(7, Choice.YES), ELECTORATE, FACILITATOR, NOON))
                .isEqualTo(Verdict.PASSED);
        assertThat(poll.result()).get().satisfies(result -> {
            assertThat(result.tookPart()).isEqualTo(7);
            assertThat(result.document())
                    .contains("\"verdict\" : \"passed\"", "\"yes\" : 7", "\"entitled\" : 12", "\"quorumNeeded\" : 7");
        });
    }

    @Test
    void isClosedOrAnnulledOnceAndNeverBoth() {
        poll.close(NOBODY, ELECTORATE, FACILITATOR, NOON);
        assertThatThrownBy(() -> poll.close(NOBODY, ELECTORATE, FACILITATOR, NOON))
                .isInstanceOf(PollNotOpen.class);
        assertThatThrownBy(() -> poll.annul("Wrong text", FACILITATOR, NOON)).isInstanceOf(PollNotOpen.class);
        Poll annulled = poll(Optional.empty());
        annulled.annul("Wrong text", FACILITATOR, NOON);
        assertThatThrownBy(() -> annulled.close(NOBODY, ELECTORATE, FACILITATOR, NOON))
                .isInstanceOf(PollNotOpen.class);
        assertThat(annulled.verdict()).contains(Verdict.ANNULLED);
    }

    @Test
    void anAnnulmentNeedsAReason() {
        assertThatThrownBy(() -> poll.annul("  ", FACILITATOR, NOON)).isInstanceOf(Invalid.class);
        assertThat(poll.state(NOON)).isEqualTo(PollState.OPEN);
    }

    @Test
    void itsTermsFreezeWithTheFirstBallot() {
        poll.amend(terms("Really?", Optional.empty()), false, NOON);
        assertThat(poll.question()).isEqualTo("Really?");
        assertThatThrownBy(() -> poll.amend(terms("Or not?", Optional.empty()), true, NOON))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aDeadlineOnlyMovesToLaterAndOnlyWhileOpen() {
        assertThatThrownBy(() -> poll.extend(EVENING, "More time", FACILITATOR, NOON))
                .isInstanceOf(Invalid.class);
        Extension extension = poll.extend(EVENING.plusSeconds(60), "More time", FACILITATOR, NOON);
        assertThat(extension.from()).isEqualTo(EVENING);
        assertThat(poll.state(EVENING)).isEqualTo(PollState.OPEN);
        Instant late = EVENING.plusSeconds(60);
        assertThatThrownBy(() -> poll.extend(late.plusSeconds(60), "Too late", FACILITATOR, late))
                .isInstanceOf(PollNotOpen.class);
    }

    @Test
    void withoutADeadlineThereIsNothingToExtend() {
        assertThatThrownBy(() -> poll(Optional.empty()).extend(EVENING, "More time", FACILITATOR, NOON))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aDeadlineInThePastIsRefused() {
        assertThatThrownBy(() -> poll(Optional.of(NOON))).isInstanceOf(Invalid.class);
    }

    @Test
    void withoutAnElectorateItDoesNotOpen() {
        assertThatThrownBy(() -> new Poll(
                        PollId.next(),
                        BoardId.next(),
                        new NewPoll(Optional.empty(), terms("Shall we?", Optional.empty())),
                        new StoredElectorate(0, 12, false, true),
                        FACILITATOR,
                        NOON))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void onlyWhatPassedIsAdopted() {
        poll.close(votes(1, Choice.NO), ELECTORATE, FACILITATOR, NOON);
        assertThatThrownBy(() -> poll.stateOutcome("We do it", OutcomeStep.ADOPTED, FACILITATOR, NOON))
                .isInstanceOf(Rejected.class);
        poll.stateOutcome("Not this year", OutcomeStep.DECLINED, FACILITATOR, NOON);
        assertThatThrownBy(() -> poll.stateOutcome("Yet", OutcomeStep.NOTHING, FACILITATOR, NOON))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aCorrectedOutcomeKeepsItsStepAndTheWordsItHad() {
        assertThatThrownBy(() -> poll.correctOutcome("We do it", "Typing error", FACILITATOR, NOON))
                .isInstanceOf(Rejected.class);
        poll.close(NOBODY, ELECTORATE, FACILITATOR, NOON);
        poll.stateOutcome("Not thsi year", OutcomeStep.DECLINED, FACILITATOR, NOON);
        Correction correction = poll.correctOutcome("Not this year", "Typing error", FACILITATOR, EVENING);
        assertThat(correction.replaced()).isEqualTo("Not thsi year");
        assertThat(poll.outcome()).get().satisfies(outcome -> {
            assertThat(outcome.text()).isEqualTo("Not this year");
            assertThat(outcome.step()).isEqualTo(OutcomeStep.DECLINED);
        });
    }

    private static List<Batch<Vote>> votes(int papers, Choice choice) {
        return List.of(new Batch<>(Vote.of(choice), papers));
    }

    private static Poll poll(Optional<Instant> closesAt) {
        NewPoll details = new NewPoll(Optional.empty(), terms("Shall we?", closesAt));
        return new Poll(
                PollId.next(), BoardId.next(), details, new StoredElectorate(12, 12, false, true), FACILITATOR, NOON);
    }

    private static PollTerms terms(String question, Optional<Instant> closesAt) {
        PollRules rules = new PollRules(DecisionRule.MORE_THAN_HALF.on(MajorityBase.YES_AND_NO), Quorum.share(7, 12));
        return new PollTerms(question, "", rules, ResultsShown.LIVE, closesAt);
    }
}
