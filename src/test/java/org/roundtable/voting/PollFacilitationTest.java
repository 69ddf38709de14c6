package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.roundtable.voting.count.MajorityBase;
import org.roundtable.voting.count.format.JsonText;
import org.roundtable.voting.count.format.ResultDocument;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PollFacilitationTest {
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    PollFacilitation facilitation;

    @Autowired
    Polls find;

    @Autowired
    PollOutcomes outcomes;

    @Autowired
    PollService reading;

    @Autowired
    TestClock clock;

    World.TestBoard board;
    PollId poll;

    @BeforeEach
    void aBoardWithAPoll() {
        board = world.board(3);
        poll = polls.open(board, tomorrow());
    }

    @Test
    void everyDeedIsDeniedToAllButTheFacilitatorsOfTheBoard() {
        var other = world.board(1);
        deeds(board.id(), poll).forEach((name, deed) -> {
            assertThatThrownBy(() -> As.person(board.observer(), deed)).as(name).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> As.person(board.member(0), deed)).as(name).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> As.person(other.facilitator(), deed))
                    .as(name)
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> As.administrator(other.administrator(), deed))
                    .as(name)
                    .isInstanceOf(NotFound.class);
        });
        assertThat(polls.snapshot(board, poll).state()).isEqualTo(PollState.OPEN);
    }

    @Test
    void thePollOfAnotherBoardIsNotThere() {
        var other = world.board(1);
        deeds(other.id(), poll).entrySet().stream()
                .filter(deed -> !"open".equals(deed.getKey()))
                .forEach(deed -> assertThatThrownBy(() -> As.person(other.facilitator(), deed.getValue()))
                        .as(deed.getKey())
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void onlyPeopleOfTheBoardRead() {
        var other = world.board(1);
        Map<String, As.Deed> reads = Map.of(
                "feed", () -> reading.feed(board.id(), poll),
                "feedOf", () -> reading.feedOf(board.id()),
                "pollsOn", () -> reading.pollsOn(board.id(), PollTopics.poll(poll)),
                "nudges", () -> reading.nudges(board.id()));
        reads.forEach((name, read) -> {
            assertThatThrownBy(() -> As.person(other.facilitator(), read))
                    .as(name)
                    .isInstanceOf(NotFound.class);
            As.person(board.observer(), read);
        });
        assertThatThrownBy(() -> As.person(other.facilitator(), () -> reading.feed(other.id(), poll)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theElectorateIsThoseWithASeatAtTheOpening() {
        PollSnapshot snapshot = polls.snapshot(board, poll);
        assertThat(snapshot.electorate())
                .extracting(elector -> elector.person().name())
                .containsExactly("Member 1", "Member 2", "Member 3");
        world.join(board.administrator(), board.id(), "Late Comer", Role.MEMBER, Optional.empty());
        assertThat(polls.snapshot(board, poll).entitled()).isEqualTo(3);
    }

    @Test
    void aBoardWithoutSeatedMembersOpensNoPoll() {
        var empty = world.board(0);
        assertThatThrownBy(() -> polls.open(empty)).isInstanceOf(Rejected.class);
    }

    @Test
    void aPollIsAmendedUntilItsFirstBallot() {
        amend(new PollTerms(
                "Can we live with it?", "More words", PollWorld.CONSENT, ResultsShown.AFTER_CLOSING, Optional.empty()));
        PollTerms terms = polls.snapshot(board, poll).terms();
        assertThat(terms.question()).isEqualTo("Can we live with it?");
        assertThat(terms.rules()).isEqualTo(PollWorld.CONSENT);
        assertThat(terms.results()).isEqualTo(ResultsShown.AFTER_CLOSING);
        polls.cast(board, poll, board.member(0), Choice.AGREE);
        assertThatThrownBy(() -> amend(tomorrow())).isInstanceOf(Rejected.class);
        assertThat(polls.snapshot(board, poll).terms()).isEqualTo(terms);
    }

    @Test
    void termsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> amend(tomorrow("  ", PollWorld.MAJORITY))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> amend(tomorrow("x".repeat(301), PollWorld.MAJORITY)))
                .isInstanceOf(Invalid.class);
        PollRules four = new PollRules(DecisionRule.TWO_THIRDS.on(MajorityBase.ENTITLED), Quorum.number(4));
        assertThatThrownBy(() -> amend(tomorrow("Shall we?", four))).isInstanceOf(Invalid.class);
        amend(tomorrow("🙂".repeat(300), PollWorld.MAJORITY));
    }

    @Test
    void anExtendedPollTakesBallotsLongerAndKeepsWhyAndSinceWhen() {
        var until = clock.instant().plus(DAY.multipliedBy(3));
        As.person(
                board.facilitator(), () -> facilitation.extend(board.id(), poll, until, "Two members were travelling"));
        clock.advance(DAY.multipliedBy(2));
        polls.cast(board, poll, board.member(0), Choice.YES);
        assertThat(polls.snapshot(board, poll).extensions()).singleElement().satisfies(extension -> {
            assertThat(extension.until()).isEqualTo(until);
            assertThat(extension.reason()).isEqualTo("Two members were travelling");
            assertThat(extension.by().id()).isEqualTo(board.facilitator());
        });
    }

    @Test
    void theResultStoredAtClosingIsWhatARecountGives() {
        polls.cast(board, poll, board.member(0), Choice.YES);
        polls.cast(board, poll, board.member(1), Choice.YES);
        polls.cast(board, poll, board.member(2), Choice.NO, "Too dear");
        polls.close(board, poll);
        PollSnapshot closed = polls.snapshot(board, poll);
        assertThat(closed.verdict()).contains(Verdict.PASSED);
        PollCount result = closed.result().orElseThrow();
        String stored = find.read(board.id(), poll).result().orElseThrow().document();
        assertThat(JsonText.of(ResultDocument.of(result.question(), result.result())))
                .isEqualTo(stored);
        assertThat(closed.votes()).extracting(VoteView::reason).containsExactly("", "", "Too dear");
        assertThat(closed.end()).get().satisfies(end -> assertThat(end.by()).isPresent());
    }

    @Test
    void anAnnulledPollShowsNoVotes() {
        polls.cast(board, poll, board.member(0), Choice.YES);
        As.person(board.facilitator(), () -> facilitation.annul(board.id(), poll, "The budget was last year’s"));
        PollSnapshot annulled = polls.snapshot(board, poll);
        assertThat(annulled.verdict()).contains(Verdict.ANNULLED);
        assertThat(annulled.count()).isEmpty();
        assertThat(annulled.votes()).isEmpty();
        assertThat(annulled.end()).get().extracting(EndView::reason).isEqualTo("The budget was last year’s");
    }

    @Test
    void aMemberIsNudgedAtMostOnceAnHourAndOnlyWhileTheyHaveNotVoted() {
        nudge(board.member(0));
        assertThat(nudges(board.member(0))).isEqualTo(1);
        assertThat(nudges(board.member(1))).isZero();
        assertThatThrownBy(() -> nudge(board.member(0))).isInstanceOf(Rejected.class);
        clock.advance(Duration.ofMinutes(61));
        nudge(board.member(0));
        assertThat(nudges(board.member(0))).isEqualTo(1);
        polls.cast(board, poll, board.member(0), Choice.ABSTAIN);
        assertThat(nudges(board.member(0))).isZero();
        assertThatThrownBy(() -> nudge(board.member(0))).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> nudge(board.observer())).isInstanceOf(NotFound.class);
    }

    @Test
    void allWhoHaveNotVotedAreNudgedAtOnce() {
        polls.cast(board, poll, board.member(0), Choice.YES);
        nudge(board.member(1));
        assertThat(nudgeAll()).isEqualTo(1);
        assertThatThrownBy(this::nudgeAll).isInstanceOf(Rejected.class);
        polls.close(board, poll);
        assertThatThrownBy(this::nudgeAll).isInstanceOf(PollNotOpen.class);
        assertThat(nudges(board.member(2))).isZero();
    }

    @Test
    void theOutcomeIsStatedOnceAfterClosingAndCorrectedWithAReason() {
        assertThatThrownBy(() -> state("We do it", OutcomeStep.ADOPTED)).isInstanceOf(Rejected.class);
        polls.cast(board, poll, board.member(0), Choice.YES);
        polls.close(board, poll);
        state("We do ti", OutcomeStep.ADOPTED);
        assertThatThrownBy(() -> state("We do it", OutcomeStep.ADOPTED)).isInstanceOf(Rejected.class);
        As.person(board.facilitator(), () -> outcomes.correct(board.id(), poll, "We do it", "Typing error"));
        assertThat(polls.snapshot(board, poll).outcome()).get().satisfies(outcome -> {
            assertThat(outcome.text()).isEqualTo("We do it");
            assertThat(outcome.corrections())
                    .singleElement()
                    .satisfies(correction -> assertThat(correction.replaced()).isEqualTo("We do ti"));
        });
    }

    private Map<String, As.Deed> deeds(BoardId on, PollId of) {
        return Map.of(
                "open", () -> facilitation.open(on, new NewPoll(Optional.empty(), tomorrow())),
                "amend", () -> facilitation.amend(on, of, tomorrow()),
                "extend", () -> facilitation.extend(on, of, clock.instant().plus(DAY.multipliedBy(3)), "More time"),
                "close", () -> facilitation.close(on, of),
                "annul", () -> facilitation.annul(on, of, "Wrong text"),
                "nudge", () -> facilitation.nudge(on, of, board.member(0)),
                "nudgeAll", () -> facilitation.nudgeAll(on, of),
                "state", () -> outcomes.state(on, of, "We do it", OutcomeStep.NOTHING),
                "correct", () -> outcomes.correct(on, of, "We do it", "Typing error"));
    }

    private PollTerms tomorrow() {
        return tomorrow("Shall we do it?", PollWorld.MAJORITY);
    }

    private PollTerms tomorrow(String question, PollRules rules) {
        return new PollTerms(
                question,
                "",
                rules,
                ResultsShown.LIVE,
                Optional.of(clock.instant().plus(DAY)));
    }

    private void amend(PollTerms terms) {
        As.person(board.facilitator(), () -> facilitation.amend(board.id(), poll, terms));
    }

    private void nudge(PersonId person) {
        As.person(board.facilitator(), () -> facilitation.nudge(board.id(), poll, person));
    }

    private int nudgeAll() {
        return As.person(board.facilitator(), () -> facilitation.nudgeAll(board.id(), poll));
    }

    private int nudges(PersonId person) {
        return As.person(person, () -> reading.nudges(board.id())).size();
    }

    private void state(String text, OutcomeStep step) {
        As.person(board.facilitator(), () -> outcomes.state(board.id(), poll, text, step));
    }
}
