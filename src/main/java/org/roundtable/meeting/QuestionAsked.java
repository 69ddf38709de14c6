package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/**
 * A question was asked. The record holds neither its words nor, where it bears no name, who asked.
 *
 * @param by somebody on the board who gave their name, else null
 */
record QuestionAsked(
        BoardId board,
        MeetingId meeting,
        QuestionId question,
        @Nullable PersonId by) implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "question.asked", "", false);
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(MeetingTopics.questions(meeting));
    }
}
