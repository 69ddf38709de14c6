package org.roundtable.voting;

import java.util.List;
import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/**
 * Somebody has a conflict of interest in what polls are about, or has it no longer.
 *
 * @param action recusal.declared, recusal.recorded (by a facilitator) or recusal.taken-back
 * @param name of the person it is about
 */
public record SubjectRecusalChanged(BoardId board, Topic subject, String action, String name, PersonId by)
        implements Audited, LiveChange {
    @Override
    public Deed deed() {
        return new Deed(board, by, action, subject, name, true);
    }

    @Override
    public List<Topic> topics() {
        return List.of(PollTopics.on(subject), Topic.of("board", board));
    }
}
