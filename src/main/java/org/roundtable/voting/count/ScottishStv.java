package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.List;

/**
 * The single transferable vote as Scottish councils are elected: the Scottish Local Government Elections Order 2007
 * (SSI 2007/42), schedule 1, rules 45 to 52, which the Order of 2011 (SSI 2011/399) repeats as rules 46 to 53.
 */
public final class ScottishStv {
    private ScottishStv() {}

    /**
     * Counts. A ballot is read as far as it gives one option to each place without a gap; a place given twice, or left
     * out, ends it, and without a first preference it is invalid. When nobody voted and there are more candidates than
     * seats, nobody is elected.
     *
     * @param seats from 1
     * @param lots for ties that no earlier stage decides; where they say nothing, the count stops there
     * @throws IllegalArgumentException when there is no seat
     */
    public static StvResult count(RankedBallots ballots, int seats, Lots lots) {
        if (seats < 1) {
            throw new IllegalArgumentException("there is no seat to be filled");
        }
        return new StvCount(ballots, seats, lots).result();
    }

    /** The options that a ballot names one after another, up to the first place that is shared or left out. */
    static int[] preferences(Ranking ballot) {
        List<Integer> order = new ArrayList<>();
        for (int mark = 0; mark < ballot.size() && ballot.place(mark) == mark && !ballot.shared(mark); mark++) {
            order.add(ballot.option(mark));
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
