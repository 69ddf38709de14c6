package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** A stipend became due, was paid, or was struck out. */
public record StipendChanged(BoardId board, MeetingId meeting, Step step, String kind, PersonId by)
        implements MeetingEvent {
    /** What happened to it. */
    public enum Step {
        DUE,
        PAID,
        STRUCK_OUT
    }

    @Override
    public Deed deed() {
        return switch (step) {
            case DUE -> deed(by, "stipend.due", kind, false);
            case PAID -> deed(by, "stipend.paid", kind, false);
            case STRUCK_OUT -> deed(by, "stipend.struck-out", kind, false);
        };
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(MeetingTopics.stipends(board));
    }
}
