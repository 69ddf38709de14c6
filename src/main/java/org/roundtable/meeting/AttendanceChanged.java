package org.roundtable.meeting;

import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** Somebody came to a meeting, or left. */
public record AttendanceChanged(BoardId board, MeetingId meeting, boolean here, String name, PersonId by)
        implements MeetingEvent {
    @Override
    public Deed deed() {
        return here ? deed(by, "attendance.checked-in", name, false) : deed(by, "attendance.left", name, false);
    }

    @Override
    public List<Topic> topics() {
        return List.of(MeetingTopics.room(meeting));
    }
}
