package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.ItemClock;
import org.roundtable.meeting.ItemPlan;
import org.roundtable.meeting.ItemState;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingKind;
import org.roundtable.meeting.MeetingPlan;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.MeetingState;
import org.roundtable.meeting.Purpose;
import org.roundtable.security.PersonBadge;

class NextStepTest {
    private static final Instant START = Instant.parse("2026-06-09T18:00:00Z");
    private static final PersonBadge FAY = new PersonBadge(PersonId.next(), "Fay", 0);

    @Test
    void thereIsOneStepAtEveryStage() {
        assertThat(step(meeting(MeetingState.PLANNED, false, ItemState.WAITING)))
                .isEqualTo(NextStep.START);
        assertThat(step(meeting(MeetingState.RUNNING, false, ItemState.WAITING)))
                .isEqualTo(NextStep.OPEN);
        assertThat(step(meeting(MeetingState.RUNNING, false, ItemState.CURRENT, ItemState.WAITING)))
                .isEqualTo(NextStep.OPEN);
        assertThat(step(meeting(MeetingState.RUNNING, false, ItemState.DONE, ItemState.CURRENT)))
                .isEqualTo(NextStep.FINISH);
        assertThat(step(meeting(MeetingState.RUNNING, false, ItemState.DONE))).isEqualTo(NextStep.END);
        assertThat(step(meeting(MeetingState.RUNNING, true, ItemState.CURRENT))).isEqualTo(NextStep.BACK);
        assertThat(step(meeting(MeetingState.ENDED, false, ItemState.DONE))).isEqualTo(NextStep.NONE);
    }

    @Test
    void whoDoesNotLeadCanTakeOver() {
        var running = meeting(MeetingState.RUNNING, false, ItemState.CURRENT);
        assertThat(NextStep.of(running, false, START)).isEqualTo(NextStep.TAKE_GAVEL);
    }

    @Test
    void whatNobodyEndedIsOfferedToBeEndedSixHoursAfterItsEnd() {
        var running = meeting(MeetingState.RUNNING, false, ItemState.CURRENT);
        assertThat(NextStep.of(running, false, START.plus(Duration.ofHours(7)).minusSeconds(1)))
                .isEqualTo(NextStep.TAKE_GAVEL);
        assertThat(NextStep.of(running, false, START.plus(Duration.ofHours(7)))).isEqualTo(NextStep.END_AFTERWARDS);
    }

    private static NextStep step(MeetingSnapshot now) {
        return NextStep.of(now, true, START.plusSeconds(60));
    }

    private static MeetingSnapshot meeting(MeetingState state, boolean pause, ItemState... items) {
        return new MeetingSnapshot(
                MeetingId.next(),
                BoardId.next(),
                new MeetingPlan(MeetingKind.REGULAR, "June", START, Duration.ofHours(1), "", ""),
                state,
                0,
                true,
                Optional.of(FAY),
                pause ? Optional.of(START) : Optional.empty(),
                Optional.of(START),
                Optional.empty(),
                "",
                Stream.of(items).map(NextStepTest::item).toList());
    }

    private static ItemView item(ItemState state) {
        return new ItemView(
                AgendaItemId.next(),
                state,
                new ItemPlan("Welcome", Purpose.INFORM, 10, "", "", "", false, List.of()),
                new ItemClock(Duration.ofMinutes(10), Duration.ZERO, Optional.empty()),
                START,
                FAY);
    }
}
