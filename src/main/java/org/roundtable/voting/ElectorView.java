package org.roundtable.voting;

import org.roundtable.security.PersonBadge;

/**
 * Somebody in a poll's electorate.
 *
 * @param left whether they no longer held a seat when the poll closed; they count all the same
 */
public record ElectorView(PersonBadge person, boolean tookPart, boolean left) {}
