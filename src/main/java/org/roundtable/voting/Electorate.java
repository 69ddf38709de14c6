package org.roundtable.voting;

import org.roundtable.voting.count.Recused;

/**
 * Who may vote, in numbers.
 *
 * @param entitled when the poll opened, those with a conflict of interest among them
 * @param seats of the board
 * @param present those of the entitled who are in the room, where that is kept
 * @param recused those of the entitled who have a conflict of interest
 */
public record Electorate(int entitled, int seats, int present, Recused recused) {
    /** Those who can still hand in a ballot. */
    public int voters() {
        return entitled - Math.toIntExact(recused.people());
    }
}
