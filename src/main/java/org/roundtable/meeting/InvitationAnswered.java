package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** Somebody said whether they come to a meeting, for the first time or anew. */
public record InvitationAnswered(BoardId board, MeetingId meeting, String title, PersonId by) implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "meeting.answered", title, false);
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(MeetingTopics.answers(meeting), MeetingTopics.answersOf(by));
    }
}
