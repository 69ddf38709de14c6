package org.roundtable.voting;

import org.roundtable.common.PersonId;

/**
 * A ballot that a facilitator was told, or shown on paper.
 *
 * @param person whose it is
 * @param reason at most 2,000 characters; needed to block, else it may be empty
 * @param witness who else heard or saw it, at most 200 characters
 */
public record ToldBallot(PersonId person, Vote vote, String reason, Channel channel, String witness) {
    static final int WITNESS_MAX = 200;
}
