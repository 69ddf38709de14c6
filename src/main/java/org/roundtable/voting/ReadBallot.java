package org.roundtable.voting;

import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;

/**
 * A ballot with a name on it, read to be counted. Reading all of a poll as things that may change takes twice as long, and
 * with every vote all are read.
 *
 * @param says as {@link VoteText} writes it
 * @param reason at most 2,000 characters, or empty
 * @param recordedBy who put it down for the person; null when they did it themselves
 */
record ReadBallot(
        PersonId person,
        String says,
        String reason,
        Channel channel,
        @Nullable PersonId recordedBy) {
    Vote vote(PollMethod method) {
        return VoteText.read(method, says);
    }
}
