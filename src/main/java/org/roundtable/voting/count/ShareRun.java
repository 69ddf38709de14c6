package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One run of the method with one endowment for everybody. */
final class ShareRun {
    private final ShareElection election;
    private final long endowment;
    private final long budget;
    private final BudgetTies ties;
    private final Purses purses;
    private final Offers offers;
    private final long[] lowest;
    private final BitSet open = new BitSet();
    private final BitSet bought = new BitSet();
    private final List<EqualSharesResult.Purchase> purchases = new ArrayList<>();
    private long spent;
    private boolean waits;

    /** @param budget the run ends as soon as more is spent; not scaled */
    ShareRun(ShareElection election, long endowment, long budget, BudgetTies ties) {
        this.election = election;
        this.endowment = endowment;
        this.budget = Math.multiplyExact(budget, election.scale());
        this.ties = ties;
        purses = new Purses(election, endowment);
        offers = new Offers(election, purses);
        lowest = new long[election.projects()];
        for (int project = 0; project < lowest.length; project++) {
            if (election.votes().get(project) > 0 && endowment > 0) {
                open.set(project);
                lowest[project] =
                        purses.parts(election.cost(project)) / election.votes().get(project);
            }
        }
    }

    ShareRun finish() {
        boolean more = true;
        while (more && !overspent()) {
            more = buyNext();
        }
        return this;
    }

    long endowment() {
        return endowment;
    }

    boolean overspent() {
        return spent > budget;
    }

    /** Not scaled. */
    long spent() {
        return spent / election.scale();
    }

    boolean bought(int project) {
        return bought.get(project);
    }

    /** Whether a lot has to be drawn before it can go on. */
    boolean waits() {
        return waits;
    }

    List<EqualSharesResult.Purchase> purchases() {
        return purchases;
    }

    List<Tie> ties() {
        return ties.met();
    }

    private boolean buyNext() {
        List<Offer> best = best();
        if (best.isEmpty()) {
            return false;
        }
        OptionalInt first = ties.first(
                purchases.size() + 1, best.stream().map(Offer::project).sorted().toList());
        waits = first.isEmpty();
        best.stream()
                .filter(offer -> first.isPresent() && offer.project() == first.getAsInt())
                .forEach(this::buy);
        return first.isPresent();
    }

    /** The offers of most value for money, several when they are exactly level. */
    private List<Offer> best() {
        List<Offer> best = new ArrayList<>();
        BitSet unseen = (BitSet) open.clone();
        int next = nearest(unseen);
        while (next >= 0 && (best.isEmpty() || !best.getFirst().surelyBetterThan(lowest[next], election.cost(next)))) {
            unseen.clear(next);
            consider(next, best);
            next = nearest(unseen);
        }
        return best;
    }

    private void consider(int project, List<Offer> best) {
        Optional<Offer> offer = offers.of(project);
        offer.ifPresentOrElse(
                made -> {
                    lowest[project] = made.low();
                    int order = best.isEmpty() ? -1 : made.compareTo(best.getFirst());
                    if (order < 0) {
                        best.clear();
                    }
                    if (order <= 0) {
                        best.add(made);
                    }
                },
                () -> open.clear(project));
    }

    /** Of these the project whose price, as far as is known, is least for what it costs; -1 when there is none. */
    private int nearest(BitSet projects) {
        int nearest = -1;
        for (int project = projects.nextSetBit(0); project >= 0; project = projects.nextSetBit(project + 1)) {
            if (nearest < 0
                    || Offer.compareProducts(
                                    lowest[project], election.cost(nearest), lowest[nearest], election.cost(project))
                            < 0) {
                nearest = project;
            }
        }
        return nearest;
    }

    private void buy(Offer offer) {
        int project = offer.project();
        int[] supporters = election.supporters(project);
        long giving = 0;
        for (int index = 0; index < offer.givers(); index++) {
            giving += election.papers(supporters[index]);
        }
        Fraction price = purses.charge(project, offer.numerator().value(), offer.payers());
        purses.pay(project, supporters, offer.givers(), offers.live(project));
        purses.empty(supporters, offer.givers());
        purchases.add(new EqualSharesResult.Purchase(project, price, offer.payers(), giving));
        spent += offer.cost();
        open.clear(project);
        bought.set(project);
    }
}
