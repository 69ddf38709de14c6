package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** A poll was put on an item of the agenda. */
public record VotePut(BoardId board, MeetingId meeting, String question, PersonId by) implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "meeting.vote-put", question, false);
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(MeetingTopics.votes(meeting), MeetingTopics.room(meeting));
    }
}
