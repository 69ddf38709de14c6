package org.roundtable.meeting;

import java.util.Collection;
import java.util.stream.Stream;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** The meeting went a step on. */
public record CourseTaken(BoardId board, MeetingId meeting, StepKind kind, String title, PersonId by)
        implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, kind.action(), title, kind.seenInLists());
    }

    @Override
    public Collection<Topic> topics() {
        Collection<Topic> meetings = kind.seenInLists() ? topicsWithLists() : MeetingEvent.super.topics();
        return Stream.concat(meetings.stream(), Stream.of(MeetingTopics.room(meeting)))
                .toList();
    }
}
