package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;

class PollTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant EVENING = NOON.plus(Duration.ofHours(6));
    private static final PersonId FACILITATOR = PersonId.next();

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
        byHand.close(List.of(), FACILITATOR, NOON);
        assertThat(byHand.state(NOON)).isEqualTo(PollState.CLOSED);
    }

    @Test
    void keepsTheResultWithAllItsNumbers() {
        assertThat(poll.close(Collections.nCopies(7, Choice.YES), FACILITATOR, NOON))
                .isEqualTo(Verdict.PASSED);
        assertThat(poll.result()).get().satisfies(result -> {
            assertThat(result.tally()).isEqualTo(new Tally(7, 0, 0, 0));
            assertThat(result.entitled()).isEqualTo(12);
            assertThat(result.quorumNeeded()).isEqualTo(7);
        });
    }

    @Test
    void isClosedOrAnnulledOnceAndNeverBoth() {
        poll.close(List.of(), FACILITATOR, NOON);
        assertThatThrownBy(() -> poll.close(List.of(), FACILITATOR, NOON)).isInstanceOf(PollNotOpen.class);
        assertThatThrownBy(() -> poll.annul("Wrong text", FACILITATOR, NOON)).isInstanceOf(PollNotOpen.class);
        Poll annulled = poll(Optional.empty());
        annulled.annul("Wrong text", FACILITATOR, NOON);
        assertThatThrownBy(() -> annulled.close(List.of(), FACILITATOR, NOON)).isInstanceOf(PollNotOpen.class);
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
                        0,
                        FACILITATOR,
                        NOON))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void onlyWhatPassedIsAdopted() {
        poll.close(List.of(Choice.NO), FACILITATOR, NOON);
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
        poll.close(List.of(), FACILITATOR, NOON);
        poll.stateOutcome("Not thsi year", OutcomeStep.DECLINED, FACILITATOR, NOON);
        Correction correction = poll.correctOutcome("Not this year", "Typing error", FACILITATOR, EVENING);
        assertThat(correction.replaced()).isEqualTo("Not thsi year");
        assertThat(poll.outcome()).get().satisfies(outcome -> {
            assertThat(outcome.text()).isEqualTo("Not this year");
            assertThat(outcome.step()).isEqualTo(OutcomeStep.DECLINED);
        });
    }

    private static Poll poll(Optional<Instant> closesAt) {
        NewPoll details = new NewPoll(Optional.empty(), terms("Shall we?", closesAt));
        return new Poll(PollId.next(), BoardId.next(), details, 12, FACILITATOR, NOON);
    }

    private static PollTerms terms(String question, Optional<Instant> closesAt) {
        PollRules rules = new PollRules(
                PollMethod.YES_NO, DecisionRule.MORE_THAN_HALF, CountBase.YES_AND_NO, Quorum.share(7, 12));
        return new PollTerms(question, "", rules, ResultsShown.LIVE, closesAt);
    }
}
