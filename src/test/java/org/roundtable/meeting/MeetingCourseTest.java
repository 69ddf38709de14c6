package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;
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
class MeetingCourseTest {
    @Autowired
    World world;

    @Autowired
    Assembly assembly;

    @Autowired
    MeetingCourse course;

    @Autowired
    MeetingLead lead;

    @Autowired
    MeetingRecordLoader records;

    @Autowired
    TestClock clock;

    @Test
    void aMeetingGoesFromItemToItemAndEnds() {
        var board = world.board(1);
        var planned = assembly.atFirst(board);
        assembly.open(planned, board.facilitator(), Optional.of(planned.item(0)), planned.item(1));
        As.person(board.facilitator(), () -> {
            course.finish(board.id(), planned.id(), planned.item(1), false);
            lead.end(board.id(), planned.id(), Optional.empty());
        });
        var now = assembly.now(planned);
        assertThat(now.state()).isEqualTo(MeetingState.ENDED);
        assertThat(now.items())
                .extracting(ItemView::state)
                .containsExactly(ItemState.DONE, ItemState.UNFINISHED, ItemState.UNFINISHED);
        assertThat(records.load(board.id(), planned.id()).course())
                .extracting(MeetingRecord.StepView::kind)
                .contains(StepKind.STARTED, StepKind.ITEM_OPENED, StepKind.ITEM_LEFT, StepKind.ENDED);
    }

    @Test
    void theClockStandsInABreakAndGoesOnAfterIt() {
        var board = world.board(1);
        var planned = assembly.atFirst(board);
        clock.advance(Duration.ofMinutes(4));
        As.person(board.facilitator(), () -> course.beginBreak(board.id(), planned.id()));
        clock.advance(Duration.ofMinutes(20));
        var standing = clock(planned);
        assertThat(standing.runningSince()).isEmpty();
        assertThat(standing.spent()).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
        rejected(
                "failure.in-break",
                board.facilitator(),
                () -> course.open(board.id(), planned.id(), Optional.of(planned.item(0)), true, planned.item(1)));
        As.person(board.facilitator(), () -> course.endBreak(board.id(), planned.id()));
        assertThat(clock(planned).runningSince()).isPresent();
        As.person(board.facilitator(), () -> course.give(board.id(), planned.id(), planned.item(0), 5));
        assertThat(clock(planned).given()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void whoActsOnWhatIsNoLongerThereIsToldWhatHappened() {
        var board = world.board(1);
        var planned = assembly.atFirst(board);
        assembly.open(planned, board.facilitator(), Optional.of(planned.item(0)), planned.item(2));
        assertThatThrownBy(() ->
                        assembly.open(planned, board.facilitator(), Optional.of(planned.item(0)), planned.item(1)))
                .isInstanceOfSatisfying(MovedOn.class, moved -> {
                    assertThat(moved.key()).isEqualTo("failure.item-opened-meanwhile");
                    assertThat(moved.arguments())
                            .containsEntry("who", "Fay Facilitator")
                            .containsEntry("place", 3)
                            .containsEntry("title", "Health fair");
                });
        As.person(board.facilitator(), () -> course.finish(board.id(), planned.id(), planned.item(2), true));
        rejected(
                "failure.item-closed-meanwhile",
                board.facilitator(),
                () -> course.give(board.id(), planned.id(), planned.item(2), 5));
        assertThat(assembly.now(planned).current()).isEmpty();
    }

    @Test
    void twoItemsOpenedAtOnceMakeOneCurrent() {
        var board = world.board(1);
        var planned = assembly.begun(board);
        int opened = Together.succeeding(
                List.of(planned.item(0), planned.item(1)),
                item -> assembly.open(planned, board.facilitator(), Optional.empty(), item));
        assertThat(opened).isEqualTo(1);
        assertThat(assembly.now(planned).items())
                .filteredOn(item -> item.state() == ItemState.CURRENT)
                .hasSize(1);
    }

    @Test
    void onlyWhoHasTheGavelMovesTheMeetingOn() {
        var board = world.board(1);
        var second = assembly.secondFacilitator(board);
        var planned = assembly.atFirst(board);
        rejected(
                "failure.gavel-elsewhere",
                second,
                () -> course.finish(board.id(), planned.id(), planned.item(0), true));
        As.person(second, () -> lead.takeGavel(board.id(), planned.id()));
        As.person(second, () -> course.finish(board.id(), planned.id(), planned.item(0), true));
        rejected(
                "failure.gavel-elsewhere",
                board.facilitator(),
                () -> lead.end(board.id(), planned.id(), Optional.empty()));
    }

    @Test
    void whatNobodyEndedIsEndedAfterwardsWithAReason() {
        var board = world.board(1);
        var second = assembly.secondFacilitator(board);
        var planned = assembly.atFirst(board);
        rejected(
                "failure.meeting-not-forgotten",
                second,
                () -> lead.endAfterwards(board.id(), planned.id(), "We all went home"));
        clock.advance(Duration.ofHours(9));
        assertThatThrownBy(() -> As.person(second, () -> lead.endAfterwards(board.id(), planned.id(), " ")))
                .isInstanceOf(Invalid.class);
        As.person(second, () -> lead.endAfterwards(board.id(), planned.id(), "We all went home"));
        var now = assembly.now(planned);
        assertThat(now.endedAt()).contains(now.plan().endsAt());
        assertThat(now.reason()).isEqualTo("We all went home");
        assertThat(now.items()).extracting(ItemView::state).containsOnly(ItemState.UNFINISHED);
    }

    @Test
    void nobodyButFacilitatorsOfTheBoardLeads() {
        var board = world.board(1);
        var other = world.board(1);
        var planned = assembly.planned(board);
        for (PersonId person : List.of(board.member(0), board.observer(), other.facilitator())) {
            var expected = person.equals(other.facilitator()) ? NotFound.class : NotAllowed.class;
            denied(expected, person, () -> lead.start(board.id(), planned.id()));
            denied(expected, person, () -> lead.takeGavel(board.id(), planned.id()));
            denied(expected, person, () -> lead.end(board.id(), planned.id(), Optional.empty()));
            denied(expected, person, () -> lead.endAfterwards(board.id(), planned.id(), "Why"));
            denied(expected, person, () -> course.beginBreak(board.id(), planned.id()));
            denied(expected, person, () -> course.endBreak(board.id(), planned.id()));
            denied(expected, person, () -> course.finish(board.id(), planned.id(), planned.item(0), true));
            denied(expected, person, () -> course.give(board.id(), planned.id(), planned.item(0), 5));
            denied(
                    expected,
                    person,
                    () -> course.open(board.id(), planned.id(), Optional.empty(), true, planned.item(0)));
        }
        denied(NotFound.class, other.facilitator(), () -> lead.start(other.id(), planned.id()));
    }

    private ItemClock clock(Assembly.Planned planned) {
        return assembly.now(planned).current().orElseThrow().clock();
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
