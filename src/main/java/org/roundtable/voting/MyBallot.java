package org.roundtable.voting;

import java.time.Instant;

/**
 * The signed-in person's own ballot.
 *
 * @param changes how often they changed it
 */
public record MyBallot(Vote vote, String reason, Instant castAt, int changes, Channel channel) {
    /** Whether somebody voted for the person; their own vote replaces it. */
    public boolean broughtByAnother() {
        return channel == Channel.PROXY || channel == Channel.ALTERNATE;
    }
}
