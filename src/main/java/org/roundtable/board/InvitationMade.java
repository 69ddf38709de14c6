package org.roundtable.board;

import java.util.List;
import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/**
 * Somebody was invited to a board.
 *
 * @param invited their name or address, empty when neither was given
 */
public record InvitationMade(BoardId board, InvitationId invitation, String invited, PersonId by)
        implements Audited, LiveChange {
    @Override
    public Deed deed() {
        return new Deed(board, by, "invitation.made", Topic.of("invitation", invitation), invited, false);
    }

    @Override
    public List<Topic> topics() {
        return List.of(Topic.of("board", board));
    }
}
