package org.roundtable.meeting.ui;

import java.time.Instant;
import org.roundtable.meeting.MeetingLead;
import org.roundtable.meeting.MeetingSnapshot;

/** The one step that comes next for whoever looks after a meeting. */
enum NextStep {
    START,
    OPEN,
    FINISH,
    END,
    BACK,
    TAKE_GAVEL,
    END_AFTERWARDS,
    NONE;

    static NextStep of(MeetingSnapshot now, boolean leads, Instant time) {
        return switch (now.state()) {
            case PLANNED -> START;
            case RUNNING -> running(now, leads, time);
            case ENDED, CANCELLED -> NONE;
        };
    }

    private static NextStep running(MeetingSnapshot now, boolean leads, Instant time) {
        if (forgotten(now, time)) {
            return END_AFTERWARDS;
        }
        if (!leads) {
            return TAKE_GAVEL;
        }
        if (now.breakSince().isPresent()) {
            return BACK;
        }
        if (now.next().isPresent()) {
            return OPEN;
        }
        return now.current().isPresent() ? FINISH : END;
    }

    private static boolean forgotten(MeetingSnapshot now, Instant time) {
        return !time.isBefore(now.plan().heldUntil(now.startedAt().orElse(time)).plus(MeetingLead.FORGOTTEN_AFTER));
    }
}
