package org.roundtable.voting.count;

import java.math.BigInteger;

/**
 * Finds the price of a project that its supporters can afford together. It starts with everybody paying the same; who
 * has less gives all of it, which makes the price higher for the others, and so on until nobody more falls short. Those
 * who give all are moved to the front.
 */
final class PriceSearch {
    private final ShareElection election;
    private final Purses purses;
    private final int project;
    private final int[] supporters;
    private final int live;
    private final long cost;
    private int givers;
    private long payers;
    private long given;
    private long givenError;

    PriceSearch(ShareElection election, Purses purses, int project, int live) {
        this.election = election;
        this.purses = purses;
        this.project = project;
        this.live = live;
        supporters = election.supporters(project);
        cost = purses.parts(election.cost(project));
        for (int index = 0; index < live; index++) {
            payers += election.papers(supporters[index]);
        }
    }

    Offer offer() {
        int before;
        do {
            before = givers;
            moveSurelyShort(low());
            if (before == givers) {
                moveExactlyShort(high());
            }
        } while (before < givers);
        return new Offer(project, election.cost(project), low(), high(), this::numerator, payers, givers);
    }

    private long low() {
        return Math.max(0, cost - given) / payers;
    }

    private long high() {
        return (cost - given + givenError) / payers + 1;
    }

    private void moveSurelyShort(long low) {
        for (int index = givers; index < live; index++) {
            if (purses.atMost(supporters[index]) < low) {
                move(index);
            }
        }
    }

    /** Looks closely at those who have about the price left. */
    private void moveExactlyShort(long high) {
        BigInteger price = null;
        for (int index = givers; index < live; index++) {
            int kind = supporters[index];
            if (purses.atMost(kind) - purses.error(kind) < high) {
                price = price == null ? numerator() : price;
                if (purses.exactly(kind).multiply(BigInteger.valueOf(payers)).compareTo(price) < 0) {
                    move(index);
                    return;
                }
            }
        }
    }

    private void move(int index) {
        int kind = supporters[index];
        supporters[index] = supporters[givers];
        supporters[givers++] = kind;
        long papers = election.papers(kind);
        payers -= papers;
        given += papers * purses.atMost(kind);
        givenError += papers * purses.error(kind);
    }

    /** The exact price, over the common denominator times the number of payers. */
    private BigInteger numerator() {
        BigInteger all = purses.denominator().multiply(BigInteger.valueOf(election.cost(project)));
        return givers == 0 ? all : all.subtract(purses.exactly(supporters, givers));
    }
}
