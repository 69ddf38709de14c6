package org.roundtable.board;

import java.util.List;
import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/**
 * Somebody came to a board, left it or got another role or seat.
 *
 * @param action membership.begun, membership.joined (by invitation), membership.changed,
 *     membership.alternate (somebody stands in for them, or nobody any more) or membership.ended
 */
public record MembershipChanged(BoardId board, PersonId person, String action, String name, PersonId by)
        implements Audited, LiveChange {
    /** Whether screens the person has open may show more than they may see now. */
    boolean narrowed() {
        return action.equals("membership.changed") || action.equals("membership.ended");
    }

    @Override
    public Deed deed() {
        return new Deed(board, by, action, null, name, true);
    }

    @Override
    public List<Topic> topics() {
        return List.of(Topic.of("board", board));
    }
}
