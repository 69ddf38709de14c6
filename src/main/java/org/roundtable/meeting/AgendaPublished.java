package org.roundtable.meeting;

import java.util.Collection;
import java.util.stream.Stream;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** Everybody on the board can read the agenda from now on. */
public record AgendaPublished(BoardId board, MeetingId meeting, String title, PersonId by) implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "agenda.published", title, true);
    }

    @Override
    public Collection<Topic> topics() {
        return Stream.concat(topicsWithLists().stream(), Stream.of(MeetingTopics.documents(meeting)))
                .toList();
    }
}
