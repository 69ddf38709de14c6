package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** A poll of a meeting stands otherwise than before, and with it who counts as being there. The poll's own event is in the record. */
record VoteMoved(MeetingId meeting) implements LiveChange {
    @Override
    public Collection<Topic> topics() {
        return List.of(MeetingTopics.votes(meeting), MeetingTopics.room(meeting));
    }
}
