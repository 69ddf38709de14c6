package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingListTest {
    private static final Instant NOW = Instant.parse("2026-12-08T12:00:00Z");

    private final MeetingSummary held = meeting(-30, MeetingState.ENDED);
    private final MeetingSummary neverHeld = meeting(-20, MeetingState.PLANNED);
    private final MeetingSummary gone = meeting(2, MeetingState.CANCELLED);
    private final MeetingSummary next = meeting(5, MeetingState.PLANNED);
    private final MeetingSummary later = meeting(12, MeetingState.PLANNED);

    @Test
    void theNextIsTheNearestThatTakesPlace() {
        var list = new MeetingList(List.of(held, neverHeld, gone, next, later));
        assertThat(list.next(NOW)).contains(next);
        assertThat(list.upcoming(NOW)).containsExactly(gone, later);
        assertThat(list.past(NOW)).containsExactly(neverHeld, held);
    }

    @Test
    void whatIsUnderWayComesFirstHoweverLateItIs() {
        var late = meeting(-1, MeetingState.RUNNING);
        var list = new MeetingList(List.of(late, next));
        assertThat(list.next(NOW)).contains(late);
        assertThat(list.upcoming(NOW)).containsExactly(next);
    }

    private static MeetingSummary meeting(int days, MeetingState state) {
        var plan = new MeetingPlan(
                MeetingKind.REGULAR, "Board meeting", NOW.plus(Duration.ofDays(days)), Duration.ofHours(1), "", "");
        return new MeetingSummary(MeetingId.next(), plan, state, true, "");
    }
}
