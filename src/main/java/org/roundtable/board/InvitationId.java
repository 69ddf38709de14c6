package org.roundtable.board;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;

/** Names an invitation; it is not the secret that redeems it. */
public record InvitationId(long value) implements Id {
    static InvitationId next() {
        return new InvitationId(Ids.next());
    }
}
