package org.roundtable.meeting;

import java.util.List;
import java.util.Locale;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** Minutes were laid before the board, corrected or approved. */
public record MinutesChanged(BoardId board, MeetingId meeting, Change change, String title, PersonId by)
        implements MeetingEvent {
    /** What became of them. */
    public enum Change {
        PUBLISHED,
        /** Laid before the board again. */
        CORRECTED,
        APPROVED;

        String action() {
            return "minutes." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Deed deed() {
        return deed(by, change.action(), title, true);
    }

    @Override
    public List<Topic> topics() {
        return List.of(MeetingTopics.minutes(meeting));
    }
}
