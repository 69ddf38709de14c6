package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** A guest was taken out of a meeting. */
record GuestRemoved(BoardId board, MeetingId meeting, GuestId guest, String name, PersonId by) implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "guest.removed", name, false);
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(OpenTopics.guest(guest), OpenTopics.doors(meeting), MeetingTopics.room(meeting));
    }
}
