package org.roundtable.voting;

import org.roundtable.security.PersonBadge;

/**
 * Somebody in a poll's electorate.
 *
 * @param present whether they count as being in the room, where that is kept
 * @param here whether they are there themselves now
 * @param recused whether a conflict of interest takes them out of the poll
 * @param left whether they no longer held a seat when the poll closed; they count all the same
 * @param byHand whether they took part by a raised hand, which does not say what they chose
 */
public record ElectorView(
        PersonBadge person,
        boolean tookPart,
        boolean present,
        boolean here,
        boolean recused,
        boolean left,
        boolean byHand) {}
