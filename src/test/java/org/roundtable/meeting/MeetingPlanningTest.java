package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class MeetingPlanningTest {
    @Autowired
    World world;

    @Autowired
    Plans plans;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingService meetings;

    @Autowired
    ApplicationEvents events;

    World.TestBoard board;

    @BeforeEach
    void makeBoard() {
        board = world.board(1);
    }

    @Test
    void aMeetingIsPlannedOnceHoweverOftenOneClicks() {
        var id = MeetingId.next();
        facilitating(() -> planning.plan(board.id(), id, plans.inDays(7), Repeat.NEVER));
        facilitating(() -> planning.plan(board.id(), id, plans.inDays(7), Repeat.NEVER));
        assertThat(all()).singleElement().satisfies(meeting -> {
            assertThat(meeting.id()).isEqualTo(id);
            assertThat(meeting.plan().place()).isEqualTo("Library");
            assertThat(meeting.plan().startsAt().atZone(Plans.ZONE).toLocalDateTime())
                    .isEqualTo(plans.inDays(7).startsAt());
        });
        assertThat(events.stream(MeetingsPlanned.class)).hasSize(1);
    }

    @Test
    void aSeriesIsPlannedAtTheSameTimeOfTheBoardsClock() {
        var id = MeetingId.next();
        facilitating(() -> planning.plan(board.id(), id, plans.inDays(7), new Repeat(Frequency.EVERY_TWO_WEEKS, 24)));
        facilitating(() -> planning.plan(board.id(), id, plans.inDays(7), new Repeat(Frequency.EVERY_TWO_WEEKS, 24)));
        assertThat(local()).hasSize(24).allMatch(time -> time.getHour() == 18);
        assertThat(As.person(board.facilitator(), () -> planning.later(board.id(), id)))
                .isEqualTo(23);
        assertThat(events.stream(MeetingsPlanned.class))
                .singleElement()
                .satisfies(planned -> assertThat(planned.meetings()).hasSize(24).startsWith(id));
    }

    @Test
    void oneOfASeriesIsChangedAlone() {
        var second = series().get(1);
        facilitating(() -> planning.change(board.id(), second, moved(15, 19), 0, Scope.THIS_ONE));
        assertThat(local()).extracting(LocalDateTime::getHour).containsExactly(18, 19, 18, 18);
    }

    @Test
    void thisOneAndLaterMoveByTheSameNumberOfDays() {
        var before = local(series());
        var second = all().get(1).id();
        facilitating(() -> planning.change(board.id(), second, moved(15, 19), 0, Scope.THIS_AND_LATER));
        assertThat(local())
                .containsExactly(
                        before.get(0),
                        before.get(1).plusDays(1).withHour(19),
                        before.get(2).plusDays(1).withHour(19),
                        before.get(3).plusDays(1).withHour(19));
        assertThat(events.stream(MeetingsChanged.class))
                .singleElement()
                .satisfies(changed -> assertThat(changed.meetings()).hasSize(3).startsWith(second));
    }

    @Test
    void aChangeUponAnOldPlanIsTold() {
        var id = plans.meeting(board, 7);
        facilitating(() -> planning.change(board.id(), id, plans.inDays(8), 0, Scope.THIS_ONE));
        denied(Rejected.class, () -> planning.change(board.id(), id, plans.inDays(9), 0, Scope.THIS_ONE));
        assertThat(plans.seenBy(board.observer(), board, id).changes()).isEqualTo(1);
    }

    @Test
    void aCancelledMeetingSaysWhyAndStaysAsItIs() {
        var id = plans.meeting(board, 7);
        denied(Invalid.class, () -> planning.cancel(board.id(), id, " ", Scope.THIS_ONE));
        facilitating(() -> planning.cancel(board.id(), id, "The hall is flooded", Scope.THIS_ONE));
        var seen = plans.seenBy(board.observer(), board, id);
        assertThat(seen.state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(seen.reason()).isEqualTo("The hall is flooded");
        denied(Rejected.class, () -> planning.cancel(board.id(), id, "Again", Scope.THIS_ONE));
        denied(Rejected.class, () -> planning.change(board.id(), id, plans.inDays(8), 1, Scope.THIS_ONE));
    }

    @Test
    void laterOnesAreCancelledAlongButNotWhatIsCancelledAlready() {
        var ids = series();
        facilitating(() -> planning.cancel(board.id(), ids.get(2), "Holiday", Scope.THIS_ONE));
        facilitating(() -> planning.cancel(board.id(), ids.get(1), "No room", Scope.THIS_AND_LATER));
        assertThat(all()).extracting(MeetingSummary::reason).containsExactly("", "No room", "Holiday", "No room");
    }

    @Test
    void whatCannotBeTakenIsToldAtItsField() {
        var good = plans.inDays(7);
        invalid("startsAt", plans.inDays(-2));
        invalid("title", new LocalPlan(MeetingKind.SPECIAL, " ", good.startsAt(), good.length(), "", ""));
        invalid("length", new LocalPlan(MeetingKind.SPECIAL, "M", good.startsAt(), Duration.ofHours(13), "", ""));
        for (String link : List.of("javascript:alert(1)", "meet.example.org", "ftp://example.org", "https://")) {
            invalid("link", new LocalPlan(MeetingKind.SPECIAL, "M", good.startsAt(), good.length(), "", link));
        }
    }

    @Test
    void onlyFacilitatorsOfTheBoardPlan() {
        var id = plans.meeting(board, 7);
        var other = world.board(0);
        for (PersonId person : List.of(board.member(0), board.observer(), other.facilitator())) {
            var expected = person.equals(other.facilitator()) ? NotFound.class : NotAllowed.class;
            denied(expected, person, () -> planning.plan(board.id(), MeetingId.next(), plans.inDays(7), Repeat.NEVER));
            denied(expected, person, () -> planning.change(board.id(), id, plans.inDays(8), 0, Scope.THIS_ONE));
            denied(expected, person, () -> planning.cancel(board.id(), id, "No", Scope.THIS_ONE));
            denied(expected, person, () -> planning.later(board.id(), id));
        }
        denied(NotFound.class, other.facilitator(), () -> planning.cancel(other.id(), id, "No", Scope.THIS_ONE));
        denied(NotFound.class, other.facilitator(), () -> planning.plan(other.id(), id, plans.inDays(7), Repeat.NEVER));
        denied(NotFound.class, other.facilitator(), () -> meetings.feedOf(board.id()));
        denied(NotFound.class, other.facilitator(), () -> meetings.feed(other.id(), id));
    }

    private List<MeetingId> series() {
        facilitating(
                () -> planning.plan(board.id(), MeetingId.next(), plans.inDays(7), new Repeat(Frequency.WEEKLY, 4)));
        return all().stream().map(MeetingSummary::id).toList();
    }

    private LocalPlan moved(int days, int hour) {
        var plan = plans.inDays(days);
        return plan.at(plan.startsAt().withHour(hour));
    }

    private List<MeetingSummary> all() {
        return As.person(
                        board.observer(),
                        () -> meetings.feedOf(board.id()).load().get())
                .all();
    }

    private List<LocalDateTime> local(List<MeetingId> whose) {
        assertThat(whose).hasSameSizeAs(all());
        return local();
    }

    private List<LocalDateTime> local() {
        return all().stream()
                .map(meeting -> meeting.plan().startsAt().atZone(Plans.ZONE).toLocalDateTime())
                .toList();
    }

    private void invalid(String field, LocalPlan plan) {
        assertThatThrownBy(() -> facilitating(() -> planning.plan(board.id(), MeetingId.next(), plan, Repeat.NEVER)))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo(field));
    }

    private void facilitating(As.Deed deed) {
        As.person(board.facilitator(), deed);
    }

    private void denied(Class<? extends Throwable> how, As.Deed deed) {
        denied(how, board.facilitator(), deed);
    }

    private static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }
}
