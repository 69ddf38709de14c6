package org.roundtable.voting.count;

import java.math.BigInteger;
import java.util.Optional;

/** Works out what a project would cost its supporters, given what they have left. */
final class Offers {
    private final ShareElection election;
    private final Purses purses;
    private final int[] live;

    Offers(ShareElection election, Purses purses) {
        this.election = election;
        this.purses = purses;
        live = new int[election.projects()];
        for (int project = 0; project < live.length; project++) {
            live[project] = election.supporters(project).length;
        }
    }

    /** How many kinds of supporters are looked at; the others have spent everything. */
    int live(int project) {
        return live[project];
    }

    /** @return none when its supporters have too little left, now and ever after */
    Optional<Offer> of(int project) {
        dropSpent(project);
        if (!affordable(project)) {
            return Optional.empty();
        }
        PriceSearch search = new PriceSearch(election, purses, project, live[project]);
        return Optional.of(search.offer());
    }

    private void dropSpent(int project) {
        int[] supporters = election.supporters(project);
        for (int index = live[project] - 1; index >= 0; index--) {
            if (purses.spent(supporters[index])) {
                int last = --live[project];
                int gone = supporters[index];
                supporters[index] = supporters[last];
                supporters[last] = gone;
            }
        }
    }

    private boolean affordable(int project) {
        int[] supporters = election.supporters(project);
        long atMost = 0;
        long error = 0;
        for (int index = 0; index < live[project]; index++) {
            atMost += election.papers(supporters[index]) * purses.atMost(supporters[index]);
            error += election.papers(supporters[index]) * purses.error(supporters[index]);
        }
        long cost = purses.parts(election.cost(project));
        if (atMost < cost || atMost - error >= cost) {
            return atMost >= cost;
        }
        BigInteger exactCost = purses.denominator().multiply(BigInteger.valueOf(election.cost(project)));
        return purses.exactly(supporters, live[project]).compareTo(exactCost) >= 0;
    }
}
