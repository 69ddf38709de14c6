package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.Together;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SpeakersServiceTest {
    @Autowired
    World world;

    @Autowired
    Assembly assembly;

    @Autowired
    SpeakersService speakers;

    @Autowired
    AttendanceService attendance;

    @Autowired
    RoomService rooms;

    @Autowired
    TestClock clock;

    @Test
    void handsAreTakenInTurnAndEverybodysTimeIsKept() {
        var board = world.board(2);
        var planned = assembly.atFirst(board);
        raise(planned, board.member(0), Optional.empty());
        raise(planned, board.member(1), Optional.empty());
        raise(planned, board.member(1), Optional.of(PointOfOrder.TIME));
        assertThat(names(planned)).containsExactly("Member 2", "Member 1");
        give(planned, Optional.empty(), 0);
        clock.advance(Duration.ofMinutes(3));
        give(planned, room(planned).floor().map(Floor::id), 0);
        assertThat(room(planned).floor().orElseThrow().person().name()).isEqualTo("Member 1");
        clock.advance(Duration.ofMinutes(1));
        As.person(
                board.facilitator(),
                () -> speakers.endTurn(
                        board.id(),
                        planned.id(),
                        room(planned).floor().orElseThrow().id()));
        assertThat(As.person(board.facilitator(), () -> rooms.speakingTimes(board.id(), planned.id())))
                .extracting(
                        time -> time.person().name(),
                        SpeakingTime::turns,
                        time -> time.time().toMinutes())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Member 2", 1, 3L),
                        org.assertj.core.groups.Tuple.tuple("Member 1", 1, 1L));
        raise(planned, board.member(1), Optional.empty());
        raise(planned, board.member(0), Optional.empty());
        As.person(board.facilitator(), () -> speakers.balance(board.id(), planned.id(), true));
        assertThat(names(planned)).containsExactly("Member 1", "Member 2");
    }

    @Test
    void aClosedListTakesOnlyPointsOfOrderAndWhomAFacilitatorAdds() {
        var board = world.board(3);
        var planned = assembly.atFirst(board);
        As.person(board.facilitator(), () -> speakers.open(board.id(), planned.id(), false));
        rejected(
                "failure.speakers-closed",
                board.member(0),
                () -> speakers.raise(board.id(), planned.id(), Optional.empty()));
        raise(planned, board.member(1), Optional.of(PointOfOrder.QUESTION));
        As.person(
                board.facilitator(), () -> speakers.add(board.id(), planned.id(), board.observer(), Optional.empty()));
        assertThat(names(planned)).containsExactly("Member 2", "Olu Observer");
    }

    @Test
    void twoFacilitatorsDoNotGiveTheFloorAtOnce() {
        var board = world.board(2);
        var planned = assembly.atFirst(board);
        raise(planned, board.member(0), Optional.empty());
        raise(planned, board.member(1), Optional.empty());
        var waiting = room(planned).waiting();
        int given = Together.succeeding(
                waiting,
                hand -> As.person(
                        board.facilitator(),
                        () -> speakers.giveFloor(board.id(), planned.id(), Optional.empty(), hand.id())));
        assertThat(given).isEqualTo(1);
        var left = room(planned).waiting().getFirst();
        rejected(
                "failure.floor-given",
                board.facilitator(),
                () -> speakers.giveFloor(board.id(), planned.id(), Optional.empty(), left.id()));
        As.person(board.facilitator(), () -> speakers.strike(board.id(), planned.id(), left.id()));
        rejected("failure.hand-down", board.facilitator(), () -> speakers.strike(board.id(), planned.id(), left.id()));
    }

    @Test
    void handsGoDownWhenTheirPersonLeavesOrTheItemCloses() {
        var board = world.board(2);
        var planned = assembly.atFirst(board);
        As.person(board.member(0), () -> attendance.checkIn(board.id(), planned.id(), Attending.ONLINE));
        raise(planned, board.member(0), Optional.empty());
        raise(planned, board.member(1), Optional.empty());
        As.person(board.member(0), () -> attendance.leave(board.id(), planned.id()));
        assertThat(names(planned)).containsExactly("Member 2");
        give(planned, Optional.empty(), 0);
        assembly.open(planned, board.facilitator(), Optional.of(planned.item(0)), planned.item(1));
        assertThat(room(planned).floor()).isEmpty();
        raise(planned, board.member(1), Optional.empty());
        As.person(board.member(1), () -> speakers.lower(board.id(), planned.id()));
        assertThat(names(planned)).isEmpty();
    }

    @Test
    void observersRaiseNoHandAndMembersDoNotLeadTheList() {
        var board = world.board(1);
        var other = world.board(1);
        var planned = assembly.atFirst(board);
        var hand = new SpeechId(1);
        denied(NotAllowed.class, board.observer(), () -> speakers.raise(board.id(), planned.id(), Optional.empty()));
        denied(NotAllowed.class, board.observer(), () -> speakers.lower(board.id(), planned.id()));
        for (PersonId person : List.of(board.member(0), board.observer(), other.facilitator())) {
            var expected = person.equals(other.facilitator()) ? NotFound.class : NotAllowed.class;
            denied(expected, person, () -> speakers.add(board.id(), planned.id(), board.member(0), Optional.empty()));
            denied(expected, person, () -> speakers.strike(board.id(), planned.id(), hand));
            denied(expected, person, () -> speakers.giveFloor(board.id(), planned.id(), Optional.empty(), hand));
            denied(expected, person, () -> speakers.endTurn(board.id(), planned.id(), hand));
            denied(expected, person, () -> speakers.open(board.id(), planned.id(), false));
            denied(expected, person, () -> speakers.balance(board.id(), planned.id(), true));
        }
        denied(
                NotFound.class,
                board.facilitator(),
                () -> speakers.add(board.id(), planned.id(), other.member(0), Optional.empty()));
    }

    private void raise(Assembly.Planned planned, PersonId person, Optional<PointOfOrder> point) {
        As.person(person, () -> speakers.raise(planned.board().id(), planned.id(), point));
    }

    private void give(Assembly.Planned planned, Optional<SpeechId> shown, int place) {
        var hand = room(planned).waiting().get(place).id();
        As.person(
                planned.board().facilitator(),
                () -> speakers.giveFloor(planned.board().id(), planned.id(), shown, hand));
    }

    private List<String> names(Assembly.Planned planned) {
        return room(planned).waiting().stream()
                .map(hand -> hand.person().name())
                .toList();
    }

    private RoomSnapshot room(Assembly.Planned planned) {
        return As.person(
                        planned.board().facilitator(),
                        () -> rooms.feed(planned.board().id(), planned.id()))
                .load()
                .get();
    }

    private static void rejected(String key, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.key()).isEqualTo(key));
    }

    private static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }
}
