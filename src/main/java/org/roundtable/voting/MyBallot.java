package org.roundtable.voting;

import java.time.Instant;

/**
 * The signed-in person's own ballot.
 *
 * @param changes how often they changed it
 * @param unconfirmed whether somebody put it down for them, and they have not said yet that it is right
 */
public record MyBallot(Vote vote, String reason, Instant castAt, int changes, Channel channel, boolean unconfirmed) {
    /** Whether somebody voted for the person; their own vote replaces it. */
    public boolean broughtByAnother() {
        return channel != Channel.SCREEN;
    }
}
