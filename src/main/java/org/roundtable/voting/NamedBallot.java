package org.roundtable.voting;

import org.roundtable.common.PersonId;

/** A paper ballot with a name on it. */
public record NamedBallot(PersonId person, Vote vote) {}
