package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Failure;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.live.LiveHub;
import org.roundtable.live.Watching;
import org.roundtable.security.Secrets;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Together;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class DoorsTest {

    @Autowired
    World world;

    @Autowired
    OpenWorld open;

    @Autowired
    DoorService doors;

    @Autowired
    WallService walls;

    @Autowired
    GuestEntrance entrance;

    @Autowired
    LiveHub hub;

    @Test
    void aLinkIsShownAgainAsLongAsItStandsAndOpensItsOwnDoorOnly() {
        var board = world.board(1);
        var meeting = open.running(board);
        String wall = open.token(board, meeting, DoorKind.WALL);
        String guests = open.token(board, meeting, DoorKind.GUESTS);
        assertThat(wall).hasSize(43).isNotEqualTo(guests);
        assertThat(open.doors(board, meeting).wall()).map(DoorView::token).contains(wall);
        assertThat(walls.open(wall)).isPresent();
        assertThat(walls.open(guests)).isEmpty();
        assertThat(entrance.look(guests)).map(GuestWelcome::title).contains("Autumn meeting");
        assertThat(entrance.look(wall)).isEmpty();
    }

    @Test
    void aNewLinkShutsTheOldOneAndEveryScreenThatIsOpenByIt() {
        var board = world.board(1);
        var meeting = open.running(board);
        String old = open.token(board, meeting, DoorKind.WALL);
        var wall = walls.open(old).orElseThrow();
        try (var watching = new Watching<>(hub, wall.standing(), 2)) {
            assertThat(watching.shown()).doesNotContainNull();
            String anew = open.token(board, meeting, DoorKind.WALL);
            assertThat(walls.open(old)).isEmpty();
            assertThat(walls.open(anew)).isPresent();
            assertThatThrownBy(() -> wall.standing().load().get()).isInstanceOf(NotFound.class);
        }
        revoke(board, meeting, DoorKind.WALL);
        revoke(board, meeting, DoorKind.WALL);
        assertThat(open.doors(board, meeting).wall()).isEmpty();
    }

    @Test
    void onlyFacilitatorsOfTheBoardOpenAMeeting() {
        var board = world.board(1);
        var other = world.board(1);
        var meeting = open.running(board);
        for (PersonId person : List.of(board.member(0), board.observer(), other.facilitator())) {
            var expected = person.equals(other.facilitator()) ? NotFound.class : NotAllowed.class;
            denied(expected, person, () -> doors.feed(board.id(), meeting));
            denied(expected, person, () -> doors.make(board.id(), meeting, DoorKind.WALL));
            denied(expected, person, () -> doors.revoke(board.id(), meeting, DoorKind.WALL));
            denied(expected, person, () -> doors.remove(board.id(), meeting, GuestId.next()));
        }
        denied(NotFound.class, other.facilitator(), () -> doors.make(other.id(), meeting, DoorKind.WALL));
        denied(NotFound.class, other.facilitator(), () -> doors.feed(other.id(), meeting));
        open.end(board, meeting);
        denied(Rejected.class, board.facilitator(), () -> doors.make(board.id(), meeting, DoorKind.WALL));
    }

    @Test
    void aGuestJoinsWithANameAndIsKnownAgain() {
        var board = world.board(1);
        var meeting = open.running(board);
        String token = open.token(board, meeting, DoorKind.GUESTS);
        GuestPass pass = open.guest(token, "  Ana   Ortiz ");
        entrance.join(pass, "Ana Ortiz");
        assertThat(entrance.back(pass)).map(room -> room.guest().name()).contains("Ana Ortiz");
        assertThat(open.doors(board, meeting).guests())
                .extracting(GuestView::name)
                .containsExactly("Ana Ortiz");
        entrance.leave(pass);
        assertThat(open.doors(board, meeting).guestsHere()).isZero();
        assertThat(entrance.back(pass)).map(room -> room.guest().here()).contains(false);
        entrance.join(pass, "Somebody Else");
        assertThat(entrance.back(pass)).map(room -> room.guest().name()).contains("Ana Ortiz");
        assertThat(open.doors(board, meeting).guestsHere()).isOne();
        assertThat(entrance.back(new GuestPass(token, Secrets.next()))).isEmpty();
    }

    @Test
    void aNameHasTwoToSixtyLetters() {
        var board = world.board(1);
        String token = open.token(board, open.running(board), DoorKind.GUESTS);
        for (String name : List.of("", " A ", "x".repeat(61))) {
            assertThatThrownBy(() -> open.guest(token, name)).isInstanceOf(Failure.class);
        }
        open.guest(token, "Bo");
    }

    @Test
    void aGuestWhoIsTakenOutSeesNothingMoreAndCannotComeBack() {
        var board = world.board(1);
        var meeting = open.running(board);
        String token = open.token(board, meeting, DoorKind.GUESTS);
        GuestPass pass = open.guest(token, "Ana");
        GuestRoom room = entrance.back(pass).orElseThrow();
        As.person(
                board.facilitator(),
                () -> doors.remove(board.id(), meeting, room.guest().id()));
        assertThat(entrance.back(pass)).isEmpty();
        assertThatThrownBy(() -> room.seat().load().get()).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> entrance.join(pass, "Ana")).isInstanceOf(Rejected.class);
        assertThat(open.doors(board, meeting).guests()).isEmpty();
    }

    @Test
    void nobodyJoinsByARevokedLinkOrAMeetingThatIsOver() {
        var board = world.board(1);
        var meeting = open.running(board);
        String token = open.token(board, meeting, DoorKind.GUESTS);
        GuestPass pass = open.guest(token, "Ana");
        open.end(board, meeting);
        assertThatThrownBy(() -> open.guest(token, "Bea")).isInstanceOf(Rejected.class);
        assertThat(entrance.back(pass)).isPresent();
        revoke(board, meeting, DoorKind.GUESTS);
        assertThat(entrance.back(pass)).isEmpty();
        assertThatThrownBy(() -> open.guest(token, "Bea")).isInstanceOf(NotFound.class);
    }

    @Test
    void threeHundredPhonesJoinAtOnce() {
        var board = world.board(1);
        var meeting = open.running(board);
        String token = open.token(board, meeting, DoorKind.GUESTS);
        List<Integer> phones = IntStream.range(0, 300).boxed().toList();
        assertThat(Together.succeeding(phones, phone -> open.guest(token, "Guest " + phone)))
                .isEqualTo(300);
        assertThat(open.doors(board, meeting).guestsHere()).isEqualTo(300);
    }

    @Test
    void guestsSeeThePublishedAgendaWithoutAnybodysNotes() {
        var board = world.board(1);
        var meeting = open.running(board);
        open.item(board, meeting, "Budget for rides");
        String token = open.token(board, meeting, DoorKind.GUESTS);
        var agenda = entrance.back(open.guest(token, "Ana"))
                .orElseThrow()
                .agenda()
                .load()
                .get();
        assertThat(agenda.current()).map(GuestAgenda.Line::title).contains("Budget for rides");
        assertThat(agenda.toString()).doesNotContain("Only for facilitators", "For the board");
        var planned = open.planned(board);
        String early = open.token(board, planned, DoorKind.GUESTS);
        assertThat(entrance.back(open.guest(early, "Ana"))
                        .orElseThrow()
                        .agenda()
                        .load()
                        .get()
                        .items())
                .isEmpty();
    }

    private void revoke(TestBoard board, MeetingId meeting, DoorKind kind) {
        As.person(board.facilitator(), () -> doors.revoke(board.id(), meeting, kind));
    }

    private static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }
}
