package org.roundtable.voting.count;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.LongPredicate;

/** What each project would cost its supporters, worked out anew only when it may be the best. */
final class Offers {
    private final ShareElection election;
    private final Purses purses;
    private final Supporters[] supporters;
    private final long[] lowest;
    private final BitSet open = new BitSet();

    Offers(ShareElection election, Purses purses) {
        this.election = election;
        this.purses = purses;
        supporters = new Supporters[election.projects()];
        lowest = new long[election.projects()];
        for (int project = 0; project < lowest.length; project++) {
            supporters[project] = new Supporters(election, purses, project);
            if (election.votes(project) > 0 && !purses.empty()) {
                open.set(project);
                lowest[project] = purses.parts(election.cost(project)) / election.votes(project);
            }
        }
    }

    /** Projects that are not bought and whose supporters had money enough when they were asked last. */
    BitSet open() {
        return (BitSet) open.clone();
    }

    Supporters supporters(int project) {
        return supporters[project];
    }

    /** The price at least, in parts. */
    long lowest(int project) {
        return lowest[project];
    }

    void close(int project) {
        open.clear(project);
    }

    /**
     * What a project would cost now.
     *
     * @param tooMuch asked with what the price is at least
     * @return none when its supporters have too little left, now and ever after, or when that is too much
     */
    Optional<Offer> of(int project, LongPredicate tooMuch) {
        Supporters asked = supporters[project];
        asked.survey();
        if (!asked.canAfford()) {
            open.clear(project);
            return Optional.empty();
        }
        boolean worse = asked.settle(tooMuch);
        lowest[project] = asked.low();
        return worse ? Optional.empty() : Optional.of(asked.offer());
    }

    /** Of these the project whose price, as far as is known, is least for what it costs; -1 when there is none. */
    int nearest(BitSet projects) {
        int nearest = -1;
        for (int project = projects.nextSetBit(0); project >= 0; project = projects.nextSetBit(project + 1)) {
            if (nearest < 0 || order(project, nearest) < 0) {
                nearest = project;
            }
        }
        return nearest;
    }

    private int order(int one, int other) {
        return Offer.compareProducts(lowest[one], election.cost(other), lowest[other], election.cost(one));
    }
}
