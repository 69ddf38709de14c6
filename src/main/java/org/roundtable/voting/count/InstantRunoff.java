package org.roundtable.voting.count;

/** Ranked ballots, one winner: the option with the fewest votes leaves until one has a majority. */
public final class InstantRunoff {
    private InstantRunoff() {}

    /**
     * Counts.
     *
     * @param lots for ties that the rules leave to them; where they say nothing, the count stops there
     */
    public static IrvResult count(RankedBallots ballots, IrvRules rules, Lots lots) {
        return new IrvCount(ballots, rules, lots).result();
    }
}
