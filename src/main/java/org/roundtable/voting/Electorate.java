package org.roundtable.voting;

import org.roundtable.voting.count.Recused;

/**
 * Who may vote, in numbers.
 *
 * @param entitled when the poll opened, those with a conflict of interest among them
 * @param seats of the board
 * @param present those of the entitled who are in the room, where that is kept
 * @param recused those of the entitled who have a conflict of interest
 * @param voters those who have handed in a ballot, or still can
 */
public record Electorate(int entitled, int seats, int present, Recused recused, int voters) {
    /** Where everybody can vote who has no conflict of interest. */
    public Electorate(int entitled, int seats, int present, Recused recused) {
        this(entitled, seats, present, recused, entitled - Math.toIntExact(recused.people()));
    }

    Electorate awaiting(int people) {
        return new Electorate(entitled, seats, present, recused, people);
    }
}
