package org.roundtable.meeting;

import java.util.List;
import java.util.Locale;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** A document was laid with a meeting, or something about it changed. Its title may be for facilitators only. */
public record DocumentChanged(BoardId board, MeetingId meeting, Change change, String title, PersonId by)
        implements MeetingEvent {
    /** What happened to it. */
    public enum Change {
        ADDED,
        WORDED,
        MOVED,
        REMOVED;

        String action() {
            return "meeting.document-" + name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Deed deed() {
        return deed(by, change.action(), title, false);
    }

    @Override
    public List<Topic> topics() {
        return List.of(MeetingTopics.documents(meeting));
    }
}
