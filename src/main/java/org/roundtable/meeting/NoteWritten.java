package org.roundtable.meeting;

import java.util.List;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** The notes on an item read otherwise now. */
record NoteWritten(MeetingId meeting) implements LiveChange {
    @Override
    public List<Topic> topics() {
        return List.of(MeetingTopics.notes(meeting));
    }
}
