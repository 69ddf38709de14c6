package org.roundtable.voting;

import org.roundtable.security.PersonBadge;

/**
 * Somebody in a poll's electorate.
 *
 * @param present whether they are in the room, where that is kept
 * @param recused whether a conflict of interest takes them out of the poll
 * @param left whether they no longer held a seat when the poll closed; they count all the same
 */
public record ElectorView(PersonBadge person, boolean tookPart, boolean present, boolean recused, boolean left) {}
