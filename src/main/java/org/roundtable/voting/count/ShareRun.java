package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/** One run of the method with one endowment for everybody. */
final class ShareRun {
    private final ShareElection election;
    private final long endowment;
    private final long budget;
    private final BudgetTies ties;
    private final Purses purses;
    private final Offers offers;
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
    }

    ShareRun finish() {
        boolean more = true;
        while (more && !overspent()) {
            more = buyNext();
        }
        return this;
    }

    /**
     * Goes through the purchases of a run with a smaller endowment instead of looking for its own, and finds out whether
     * every run in between buys the same. The larger the endowment, the more everybody has left after the same
     * purchases, and the lower are all prices. So a project stays the best if its price at the smaller endowment is
     * better than every other's at this one, and what nobody can afford here nobody can afford before.
     */
    boolean buysTheSameAs(ShareRun smaller) {
        return smaller.purchases.stream().allMatch(this::buysToo)
                && offers.open().stream()
                        .allMatch(project -> offers.of(project, low -> false).isEmpty());
    }

    private boolean buysToo(EqualSharesResult.Purchase earlier) {
        int project = earlier.project();
        long cost = election.cost(project);
        Fraction price = earlier.price().times(election.scale());
        long high = purses.partsUp(price);
        BitSet others = offers.open();
        others.clear(project);
        boolean best = others.stream().allMatch(other -> {
            long otherCost = election.cost(other);
            return Offer.surelyBetter(high, cost, offers.lowest(other), otherCost)
                    || offers.of(other, low -> Offer.surelyBetter(high, cost, low, otherCost))
                            .map(offer -> isBetter(project, price, offer))
                            .orElse(true);
        });
        offers.of(project, low -> false).filter(offer -> best).ifPresent(this::buy);
        return best && bought(project);
    }

    private boolean isBetter(int project, Fraction price, Offer other) {
        int order = price.times(other.cost())
                .compareTo(other.price(purses.denominator()).times(election.cost(project)));
        return order < 0 || order == 0 && ties.prefers(project, other.project());
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

    List<Integer> winners() {
        return purchases.stream().map(EqualSharesResult.Purchase::project).toList();
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
        BitSet unseen = offers.open();
        int next = offers.nearest(unseen);
        while (next >= 0 && mayBeAsGood(next, best)) {
            unseen.clear(next);
            long cost = election.cost(next);
            offers.of(next, low -> !best.isEmpty() && best.getFirst().surelyBetterThan(low, cost))
                    .ifPresent(offer -> consider(offer, best));
            next = offers.nearest(unseen);
        }
        return best;
    }

    private boolean mayBeAsGood(int project, List<Offer> best) {
        return best.isEmpty() || !best.getFirst().surelyBetterThan(offers.lowest(project), election.cost(project));
    }

    private static void consider(Offer offer, List<Offer> best) {
        int order = best.isEmpty() ? -1 : offer.compareTo(best.getFirst());
        if (order < 0) {
            best.clear();
        }
        if (order <= 0) {
            best.add(offer);
        }
    }

    private void buy(Offer offer) {
        int project = offer.project();
        Fraction price = purses.charge(project, offer.numerator().value(), offer.payers());
        offers.supporters(project).pay();
        offers.close(project);
        purchases.add(new EqualSharesResult.Purchase(project, price, offer.payers(), offer.givers()));
        bought.set(project);
        spent += offer.cost();
    }
}
