package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** What a member proposed does not come on the agenda, and the member is told why. */
public record ItemDeclined(
        BoardId board,
        MeetingId meeting,
        AgendaItemId item,
        String title,
        PersonId proposer,
        String reason,
        PersonId by)
        implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "agenda.item-declined", title, false);
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(MeetingTopics.meeting(meeting), MeetingTopics.proposals(meeting));
    }
}
