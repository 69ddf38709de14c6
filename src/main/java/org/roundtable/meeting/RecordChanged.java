package org.roundtable.meeting;

import java.util.List;
import java.util.Locale;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** Something was put down in a meeting for everybody on the board to read, or taken back. */
public record RecordChanged(BoardId board, MeetingId meeting, Change change, String text, PersonId by)
        implements MeetingEvent {
    /** What was put down or taken back. */
    public enum Change {
        DECISION_RECORDED,
        DECISION_TAKEN_BACK,
        ACTION_RECORDED,
        ACTION_TAKEN_BACK,
        THOUGHT_PARKED,
        THOUGHT_TAKEN_BACK;

        String action() {
            return "meeting." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public Deed deed() {
        return deed(by, change.action(), text, change == Change.DECISION_RECORDED);
    }

    @Override
    public List<Topic> topics() {
        return List.of(MeetingTopics.record(meeting), MeetingTopics.actions(board));
    }
}
