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
import org.roundtable.testing.Together;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AttendanceServiceTest {
    @Autowired
    World world;

    @Autowired
    Assembly assembly;

    @Autowired
    AttendanceService attendance;

    @Autowired
    RoomService rooms;

    @Autowired
    MeetingLead lead;

    @Autowired
    MeetingRecordLoader records;

    @Test
    void comingLeavingAndComingBackAreTwoStays() {
        var board = world.board(2);
        var planned = assembly.begun(board);
        As.person(board.member(0), () -> {
            attendance.checkIn(board.id(), planned.id(), Attending.IN_PERSON);
            attendance.checkIn(board.id(), planned.id(), Attending.IN_PERSON);
            attendance.leave(board.id(), planned.id());
            attendance.leave(board.id(), planned.id());
            attendance.checkIn(board.id(), planned.id(), Attending.PHONE);
        });
        assertThat(room(planned).there()).extracting(Attendee::how).containsExactly(Attending.PHONE);
        assertThat(stays(planned)).hasSize(2);
        As.person(board.facilitator(), () -> lead.end(board.id(), planned.id(), Optional.empty()));
        assertThat(stays(planned)).allMatch(stay -> stay.leftAt().isPresent());
    }

    @Test
    void twoCheckInsAtOnceMakeOne() {
        var board = world.board(1);
        var planned = assembly.begun(board);
        Together.succeeding(
                List.of(board.member(0), board.facilitator(), board.member(0)),
                person -> As.person(person, () -> {
                    if (person.equals(board.facilitator())) {
                        attendance.record(board.id(), planned.id(), board.member(0), Attending.IN_PERSON);
                    } else {
                        attendance.checkIn(board.id(), planned.id(), Attending.IN_PERSON);
                    }
                }));
        assertThat(stays(planned)).hasSize(1);
        assertThat(room(planned).there()).hasSize(1);
    }

    @Test
    void aFacilitatorChecksInWhoHasNoDeviceAndTheLightFollows() {
        var board = world.board(3);
        var planned = assembly.begun(board);
        assertThat(room(planned).quorum().missing()).isEqualTo(2);
        As.person(board.facilitator(), () -> {
            attendance.record(board.id(), planned.id(), board.member(1), Attending.IN_PERSON);
            attendance.record(board.id(), planned.id(), board.member(2), Attending.PHONE);
            attendance.record(board.id(), planned.id(), board.observer(), Attending.ONLINE);
        });
        assertThat(room(planned).quorum().reached()).isTrue();
        As.person(board.facilitator(), () -> attendance.recordLeaving(board.id(), planned.id(), board.member(2)));
        assertThat(room(planned).quorum().missing()).isEqualTo(1);
        assertThat(room(planned).there()).extracting(Attendee::seated).containsExactly(true, false);
    }

    @Test
    void nobodyChecksInDaysBeforeOrAfterTheEnd() {
        var board = world.board(1);
        var far = assembly.planned(board, Duration.ofDays(3));
        rejected(
                "failure.check-in-too-early",
                board.member(0),
                () -> attendance.checkIn(board.id(), far.id(), Attending.ONLINE));
        var over = assembly.begun(board);
        As.person(board.facilitator(), () -> lead.end(board.id(), over.id(), Optional.empty()));
        rejected(
                "failure.meeting-over",
                board.member(0),
                () -> attendance.checkIn(board.id(), over.id(), Attending.ONLINE));
        var soon = assembly.planned(board);
        As.person(board.observer(), () -> attendance.checkIn(board.id(), soon.id(), Attending.ONLINE));
        assertThat(room(soon).there()).hasSize(1);
    }

    @Test
    void onlyFacilitatorsCheckOthersInAndOnlyPeopleOfTheBoard() {
        var board = world.board(2);
        var other = world.board(1);
        var planned = assembly.begun(board);
        for (PersonId person : List.of(board.member(0), board.observer(), other.facilitator())) {
            var expected = person.equals(other.facilitator()) ? NotFound.class : NotAllowed.class;
            denied(
                    expected,
                    person,
                    () -> attendance.record(board.id(), planned.id(), board.member(1), Attending.PHONE));
            denied(expected, person, () -> attendance.recordLeaving(board.id(), planned.id(), board.member(1)));
            denied(expected, person, () -> rooms.speakingTimes(board.id(), planned.id()));
        }
        denied(
                NotFound.class,
                board.facilitator(),
                () -> attendance.record(board.id(), planned.id(), other.member(0), Attending.PHONE));
        denied(NotFound.class, other.member(0), () -> attendance.checkIn(board.id(), planned.id(), Attending.PHONE));
        denied(NotFound.class, other.member(0), () -> attendance.leave(board.id(), planned.id()));
        denied(NotFound.class, other.member(0), () -> rooms.feed(board.id(), planned.id()));
        denied(NotFound.class, other.member(0), () -> rooms.feed(other.id(), planned.id()));
        denied(NotFound.class, other.member(0), () -> rooms.record(board.id(), planned.id()));
    }

    private RoomSnapshot room(Assembly.Planned planned) {
        return As.person(
                        planned.board().observer(),
                        () -> rooms.feed(planned.board().id(), planned.id()))
                .load()
                .get();
    }

    private List<MeetingRecord.StayView> stays(Assembly.Planned planned) {
        return records.load(planned.board().id(), planned.id()).stays();
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
