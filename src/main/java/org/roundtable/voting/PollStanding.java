package org.roundtable.voting;

import java.util.Optional;
import java.util.Set;
import org.roundtable.common.PersonId;

/**
 * Where a poll stands, without its votes.
 *
 * @param waitsForClosing whether somebody must close it: it has no deadline, or only those vote who are in the room
 * @param awayFromQuorum who does not count toward a quorum while it is open, because of a conflict of interest
 * @param outcome whether it was said what follows from it
 */
public record PollStanding(
        PollId id,
        String question,
        PollMethod method,
        PollState state,
        Optional<Verdict> verdict,
        boolean waitsForClosing,
        boolean outcome,
        Set<PersonId> awayFromQuorum) {
    public boolean open() {
        return state == PollState.OPEN;
    }
}
