package org.roundtable.board;

import org.roundtable.common.PersonId;
import org.roundtable.security.Acquaintance;
import org.springframework.stereotype.Component;

/** Whoever is on a board knows everybody who is or was on it: their faces stand beside what they wrote. */
@Component
class BoardAcquaintance implements Acquaintance {
    private final MembershipRepository memberships;

    BoardAcquaintance(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    public boolean knows(PersonId viewer, PersonId other) {
        return memberships.knows(viewer, other);
    }
}
