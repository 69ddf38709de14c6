package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/**
 * One meeting was cancelled, or several of one series.
 *
 * @param meetings at least one, the earliest first
 */
public record MeetingsCancelled(BoardId board, List<MeetingId> meetings, String title, String reason, PersonId by)
        implements MeetingEvent {
    public MeetingsCancelled {
        meetings = List.copyOf(meetings);
    }

    /** The first of them. */
    @Override
    public MeetingId meeting() {
        return meetings.getFirst();
    }

    @Override
    public Deed deed() {
        return deed(by, "meeting.cancelled", title, true);
    }

    @Override
    public Collection<Topic> topics() {
        return topicsWithLists(meetings);
    }
}
