package org.roundtable.voting;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.count.MotionVotes;

/**
 * A poll as it is put in a meeting.
 *
 * @param checkedIn whether the check-in of a meeting says who is in the room
 * @param onlyThere whether of the entitled only those vote who are in the room
 * @param hands what was counted of raised hands, where there was a count
 */
public record PollRoom(boolean checkedIn, boolean onlyThere, Optional<Hands> hands) {
    /**
     * Hands that were counted together.
     *
     * @param people how many raised one
     * @param said what they said, when it may be seen
     * @param by who counted
     */
    public record Hands(int people, Optional<MotionVotes> said, PersonBadge by, Instant at) {}
}
