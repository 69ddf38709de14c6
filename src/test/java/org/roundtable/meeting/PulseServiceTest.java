package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.audit.AuditTrail;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PulseServiceTest {
    private static final PulseAnswer FINE = new PulseAnswer(5, 4, 3, "");

    @Autowired
    World world;

    @Autowired
    PulseWorld pulse;

    @Autowired
    PulseService pulses;

    @Autowired
    PulseKeeping keeping;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestClock clock;

    private World.TestBoard board;

    @BeforeEach
    void makeBoard() {
        board = world.board(6);
    }

    @Test
    void whoWasThereIsAskedWhenTheMeetingEndsAndOnlyThey() {
        MeetingId meeting = pulse.running(board, board.members().subList(0, 5));
        assertThat(mine(meeting, 0)).isEqualTo(MyPulse.NOT_ASKED);
        refused("pulse-closed", () -> pulse.answer(board, meeting, board.member(0), FINE));
        pulse.end(board, meeting);
        assertThat(mine(meeting, 0)).isEqualTo(MyPulse.ASKED);
        assertThat(mine(meeting, 5)).isEqualTo(MyPulse.NOT_ASKED);
        refused("pulse-not-there", () -> pulse.answer(board, meeting, board.member(5), FINE));
        assertThat(waiting(0)).containsExactly(meeting);
        assertThat(waiting(5)).isEmpty();
    }

    @Test
    void eachAnswersOnce() {
        MeetingId meeting = pulse.held(board, board.members());
        pulse.answer(board, meeting, board.member(0), FINE);
        assertThat(mine(meeting, 0)).isEqualTo(MyPulse.ANSWERED);
        assertThat(waiting(0)).isEmpty();
        refused("pulse-answered", () -> pulse.answer(board, meeting, board.member(0), FINE));
        assertThat(mine(meeting, 1)).isEqualTo(MyPulse.ASKED);
    }

    @Test
    void aFacilitatorAsksBeforeTheEndAndTheSameAgainChangesNothing() {
        MeetingId meeting = pulse.running(board, board.members());
        facilitating(() -> keeping.ask(board.id(), meeting));
        facilitating(() -> keeping.ask(board.id(), meeting));
        assertThat(pulse.seenBy(board.member(0), board, meeting).closesAt()).isEmpty();
        pulse.answer(board, meeting, board.member(0), FINE);
        pulse.end(board, meeting);
        PulseSnapshot ended = pulse.seenBy(board.member(0), board, meeting);
        assertThat(ended.state()).isEqualTo(PulseState.OPEN);
        Instant inThreeDays = clock.instant().plus(Duration.ofDays(3));
        assertThat(ended.closesAt().orElseThrow()).isBetween(inThreeDays.minusSeconds(60), inThreeDays);
        assertThat(mine(meeting, 0)).isEqualTo(MyPulse.ANSWERED);
        refused("meeting-not-under-way", () -> facilitating(() -> keeping.ask(board.id(), meeting)));
    }

    @Test
    void nothingIsShownWhileItIsOpenNotEvenHowManyHaveAnswered() {
        MeetingId meeting = pulse.held(board, board.members());
        PulseSnapshot before = pulse.seenBy(board.facilitator(), board, meeting);
        pulse.answerAll(board, meeting, board.members());
        assertThat(pulse.seenBy(board.facilitator(), board, meeting)).isEqualTo(before);
        assertThat(before.result()).isEmpty();
        assertThat(line()).isEmpty();
        int answered = As.person(board.facilitator(), () -> keeping.answered(board.id(), meeting));
        assertThat(answered).isEqualTo(6);
    }

    @Test
    void onceClosedEverybodySeesTheSameAndNobodyAnswersAnyMore() {
        MeetingId meeting = pulse.held(board, board.members());
        pulse.answerAll(board, meeting, board.members().subList(0, 4));
        pulse.answer(board, meeting, board.member(4), new PulseAnswer(1, 2, 4, "More time please"));
        pulse.close(board, meeting);
        PulseSnapshot seen = pulse.seenBy(board.observer(), board, meeting);
        assertThat(seen.state()).isEqualTo(PulseState.CLOSED);
        assertThat(seen.answers()).isEqualTo(5);
        PulseResult result = seen.result().orElseThrow();
        assertThat(result.scores().getFirst().counts()).containsExactly(1, 0, 0, 4, 0);
        assertThat(result.sentences()).containsExactly("More time please");
        assertThat(pulse.seenBy(board.facilitator(), board, meeting)).isEqualTo(seen);
        refused("pulse-closed", () -> pulse.answer(board, meeting, board.member(5), FINE));
        refused("pulse-closed", () -> pulse.close(board, meeting));
        assertThat(line()).singleElement().matches(PulsePoint::shown);
    }

    @Test
    void withFourNothingIsShownToAnybodyEver() {
        MeetingId meeting = pulse.held(board, board.members());
        pulse.answerAll(board, meeting, board.members().subList(0, 4));
        refused("pulse-too-few", () -> pulse.close(board, meeting));
        pulse.closeDue();
        assertThat(pulse.seenBy(board.member(0), board, meeting).state()).isEqualTo(PulseState.OPEN);
        clock.advance(Duration.ofDays(3).plusMinutes(1));
        refused("pulse-closed", () -> pulse.answer(board, meeting, board.member(4), FINE));
        pulse.closeDue();
        for (PersonId person : List.of(board.member(0), board.facilitator(), board.observer())) {
            PulseSnapshot seen = pulse.seenBy(person, board, meeting);
            assertThat(seen.state()).isEqualTo(PulseState.CLOSED);
            assertThat(seen.answers()).isEqualTo(4);
            assertThat(seen.result()).isEmpty();
        }
        assertThat(line()).singleElement().matches(point -> !point.shown() && point.answers() == 4);
        assertThatThrownBy(() -> As.administrator(board.administrator(), () -> pulses.feed(board.id(), meeting)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aMeetingNobodyWasSeenAtAsksNobody() {
        MeetingId meeting = pulse.held(board, List.of());
        assertThat(pulse.seenBy(board.member(0), board, meeting)).isEqualTo(PulseSnapshot.NOT_ASKED);
    }

    @Test
    void theRecordTellsOfAskingAndClosingAndNeverOfAnAnswer() {
        MeetingId meeting = pulse.held(board, board.members());
        int before = recorded();
        pulse.answerAll(board, meeting, board.members());
        assertThat(recorded()).isEqualTo(before);
        pulse.close(board, meeting);
        assertThat(recorded()).isEqualTo(before + 1);
    }

    @Test
    void meetingsOfAnotherBoardAreNotThere() {
        MeetingId meeting = pulse.held(board, board.members());
        World.TestBoard other = world.board(1);
        assertThatThrownBy(() -> pulse.seenBy(other.facilitator(), other, meeting))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pulse.answer(other, meeting, other.member(0), FINE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pulse.close(other, meeting)).isInstanceOf(NotFound.class);
    }

    private int recorded() {
        return As.person(board.facilitator(), () -> audit.lately(board.id(), 200))
                .size();
    }

    private List<PulsePoint> line() {
        return As.person(board.observer(), () -> pulses.line(board.id()).load().get());
    }

    private MyPulse mine(MeetingId meeting, int member) {
        return As.person(board.member(member), () -> pulses.mine(board.id(), meeting));
    }

    private List<MeetingId> waiting(int member) {
        return As.person(board.member(member), () -> pulses.waiting(board.id())).stream()
                .map(PulseWaiting::meeting)
                .toList();
    }

    private void facilitating(As.Deed deed) {
        As.person(board.facilitator(), deed);
    }

    private static void refused(String reason, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Rejected.class).hasMessageContaining(reason);
    }
}
