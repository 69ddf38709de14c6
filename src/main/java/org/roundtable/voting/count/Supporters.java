package org.roundtable.voting.count;

import java.math.BigInteger;
import java.util.function.LongPredicate;

/**
 * Those who approve of a project, and what it would cost them: everybody pays the same; who has less gives all of it,
 * which makes the price higher for the others, and so on until nobody more falls short. Givers stand first, then those
 * who pay the price, then those who have spent everything; nobody ever moves back to the front or from the end, since
 * money only gets less and prices only higher.
 */
final class Supporters {
    private final ShareElection election;
    private final Purses purses;
    private final int project;
    private final int[] kinds;
    private final long cost;
    private int live;
    private int givers;
    private long payers;
    private long given;
    private long giving;
    private long owned;

    Supporters(ShareElection election, Purses purses, int project) {
        this.election = election;
        this.purses = purses;
        this.project = project;
        kinds = election.supporters(project);
        live = kinds.length;
        cost = purses.parts(election.cost(project));
    }

    /** Looks at what everybody has left. */
    void survey() {
        payers = 0;
        given = 0;
        giving = 0;
        owned = 0;
        for (int index = live - 1; index >= 0; index--) {
            int kind = kinds[index];
            if (purses.spent(kind)) {
                drop(index);
            } else if (index < givers) {
                giving += purses.papers(kind);
                given += purses.papers(kind) * purses.atMost(kind);
            } else {
                payers += purses.papers(kind);
                owned += purses.papers(kind) * purses.atMost(kind);
            }
        }
    }

    private void drop(int index) {
        int gone = kinds[index];
        int gap = index;
        if (index < givers) {
            gap = --givers;
            kinds[index] = kinds[gap];
        }
        kinds[gap] = kinds[--live];
        kinds[live] = gone;
    }

    boolean canAfford() {
        long atMost = given + owned;
        if (atMost < cost || atMost - (giving + payers) * purses.error() >= cost) {
            return atMost >= cost;
        }
        BigInteger exactCost = purses.denominator().multiply(BigInteger.valueOf(election.cost(project)));
        return purses.exactly(kinds, live).compareTo(exactCost) >= 0;
    }

    /**
     * Finds who gives and who pays the price.
     *
     * @param tooMuch asked on the way with what the price is at least
     * @return whether it was left early because that is too much
     */
    boolean settle(LongPredicate tooMuch) {
        int before;
        do {
            if (tooMuch.test(low())) {
                return true;
            }
            before = givers;
            long high = high();
            if (moveSurelyShort(low(), high + purses.error()) && before == givers) {
                moveExactlyShort(high);
            }
        } while (before < givers);
        return false;
    }

    /** The price at least, in parts. */
    long low() {
        return Math.max(0, cost - given) / payers;
    }

    private long high() {
        return (cost - given + giving * purses.error()) / payers + 1;
    }

    /** @return whether there are some who have about the price left */
    private boolean moveSurelyShort(long low, long near) {
        boolean close = false;
        for (int index = givers; index < live; index++) {
            long money = purses.atMost(kinds[index]);
            if (money < low) {
                move(index);
            } else if (money < near) {
                close = true;
            }
        }
        return close;
    }

    private void moveExactlyShort(long high) {
        BigInteger price = numerator();
        for (int index = givers; index < live; index++) {
            int kind = kinds[index];
            if (purses.atMost(kind) < high + purses.error()
                    && purses.exactly(kind).multiply(BigInteger.valueOf(payers)).compareTo(price) < 0) {
                move(index);
                return;
            }
        }
    }

    private void move(int index) {
        int kind = kinds[index];
        kinds[index] = kinds[givers];
        kinds[givers++] = kind;
        long papers = purses.papers(kind);
        payers -= papers;
        giving += papers;
        given += papers * purses.atMost(kind);
    }

    /** What it comes to, once settled. */
    Offer offer() {
        return new Offer(project, election.cost(project), low(), high(), this::numerator, payers, giving);
    }

    /** The exact price, over the common denominator times the number of payers. */
    private BigInteger numerator() {
        BigInteger all = purses.denominator().multiply(BigInteger.valueOf(election.cost(project)));
        return givers == 0 ? all : all.subtract(purses.exactly(kinds, givers));
    }

    /** Takes from everybody what was settled; the project has its price already. */
    void pay() {
        for (int index = givers; index < live; index++) {
            purses.pay(project, kinds[index]);
        }
        for (int index = 0; index < givers; index++) {
            purses.giveAll(kinds[index]);
        }
    }
}
