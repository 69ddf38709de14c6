package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/**
 * A facilitator handled a question, or all of them.
 *
 * @param detail what is on show to everybody: the question, or nothing
 */
record QuestionsHandled(BoardId board, MeetingId meeting, Handling what, String detail, PersonId by)
        implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "question." + what.name().toLowerCase(Locale.ROOT).replace('_', '-'), detail, false);
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(MeetingTopics.questions(meeting));
    }

    /** What was done. */
    enum Handling {
        ACCEPTED,
        DECLINED,
        ANSWERED,
        SHOWN,
        TAKEN_OFF,
        ORDERED,
        RULES_SET
    }
}
