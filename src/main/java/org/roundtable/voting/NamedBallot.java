package org.roundtable.voting;

import org.roundtable.common.PersonId;

/**
 * A paper ballot with a name on it.
 *
 * @param reason at most 2,000 characters; needed to block, else it may be empty
 */
public record NamedBallot(PersonId person, Vote vote, String reason) {}
