package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class GuestPulseTest {
    private static final PulseAnswer FINE = new PulseAnswer(5, 5, 5, "");

    @Autowired
    World world;

    @Autowired
    PulseWorld pulse;

    @Autowired
    OpenWorld open;

    @Autowired
    GuestPulse guests;

    @Autowired
    DoorService doors;

    @Autowired
    PulseKeeping keeping;

    private World.TestBoard board;
    private MeetingId meeting;
    private String token;

    @BeforeEach
    void aMeetingWithADoor() {
        board = world.board(5);
        meeting = pulse.running(board, board.members());
        token = open.token(board, meeting, DoorKind.GUESTS);
    }

    @Test
    void aGuestAnswersOnceAndReadsNothing() {
        GuestPass ana = open.guest(token, "Ana");
        assertThat(guests.mine(ana)).isEqualTo(MyPulse.NOT_ASKED);
        pulse.end(board, meeting);
        assertThat(guests.mine(ana)).isEqualTo(MyPulse.ASKED);
        guests.answer(ana, FINE);
        assertThat(guests.mine(ana)).isEqualTo(MyPulse.ANSWERED);
        assertThatThrownBy(() -> guests.answer(ana, FINE)).isInstanceOf(Rejected.class);
        pulse.answerAll(board, meeting, board.members());
        pulse.close(board, meeting);
        assertThat(pulse.seenBy(board.member(0), board, meeting).answers()).isEqualTo(6);
        PulseSnapshot seen = guests.feed(ana).load().get();
        assertThat(seen.state()).isEqualTo(PulseState.CLOSED);
        assertThat(seen.result()).isEmpty();
        assertThat(seen.answers()).isZero();
    }

    @Test
    void severalGuestsDoNotMakeFewPeopleOfTheBoardEnough() {
        As.person(board.facilitator(), () -> keeping.ask(board.id(), meeting));
        for (String name : List.of("Ana", "Bo", "Cyd", "Dov", "Eva", "Flo")) {
            guests.answer(open.guest(token, name), FINE);
        }
        pulse.answerAll(board, meeting, board.members().subList(0, 4));
        assertThatThrownBy(() -> pulse.close(board, meeting))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("pulse-too-few");
    }

    @Test
    void aPassThatIsNoGoodFindsNothing() {
        GuestPass ana = open.guest(token, "Ana");
        pulse.end(board, meeting);
        assertThatThrownBy(() -> guests.answer(new GuestPass(token, "somebody-else"), FINE))
                .isInstanceOf(NotFound.class);
        As.person(board.facilitator(), () -> doors.revoke(board.id(), meeting, DoorKind.GUESTS));
        assertThatThrownBy(() -> guests.answer(ana, FINE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> guests.mine(ana)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> guests.feed(ana)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoWasTakenOutIsNotAsked() {
        GuestPass ana = open.guest(token, "Ana");
        GuestId id = open.doors(board, meeting).guests().getFirst().id();
        As.person(board.facilitator(), () -> doors.remove(board.id(), meeting, id));
        pulse.end(board, meeting);
        assertThatThrownBy(() -> guests.answer(ana, FINE)).isInstanceOf(NotFound.class);
    }
}
