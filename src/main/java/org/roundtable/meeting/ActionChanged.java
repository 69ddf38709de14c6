package org.roundtable.meeting;

import java.util.List;
import java.util.Locale;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** Something to be done was done, taken up again, put off or given up. */
public record ActionChanged(BoardId board, MeetingId meeting, Change change, String text, PersonId by)
        implements MeetingEvent {
    /** What became of it. */
    public enum Change {
        DONE,
        REOPENED,
        MOVED,
        DROPPED;

        String action() {
            return "action." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Deed deed() {
        return deed(by, change.action(), text, change == Change.DONE);
    }

    @Override
    public List<Topic> topics() {
        return List.of(MeetingTopics.actions(board), MeetingTopics.record(meeting));
    }
}
