package org.roundtable.voting.count.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.roundtable.voting.count.Fraction;

/**
 * The Method of Equal Shares with a purse of exact money for every voter. In each round every project is priced anew, by
 * asking its supporters from the poorest to the richest. Ties go to the cheaper project, then to more votes, then to the
 * lot.
 */
public final class PlainShares {
    private final List<Long> costs;
    private final List<List<Integer>> ballots;
    private final List<Integer> lots;
    private final long budget;

    public PlainShares(List<Long> costs, long budget, List<List<Integer>> ballots, List<Integer> lots) {
        this.costs = costs;
        this.budget = budget;
        this.ballots = ballots;
        this.lots = lots;
    }

    /** With the budget over the number of voters. */
    public List<Integer> withoutCompletion() {
        return run(Fraction.of(budget, ballots.size()));
    }

    /** From whole shares on one more for everybody, as long as that does not overspend. */
    public List<Integer> addOne() {
        long endowment = budget / ballots.size();
        List<Integer> last = run(Fraction.of(endowment));
        long all = IntStream.range(0, costs.size())
                .filter(project -> votes(project) > 0)
                .count();
        while (last.size() < all) {
            List<Integer> next = run(Fraction.of(++endowment));
            if (next.stream().mapToLong(costs::get).sum() > budget) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private List<Integer> run(Fraction endowment) {
        List<Fraction> purses =
                new ArrayList<>(ballots.stream().map(ballot -> endowment).toList());
        List<Integer> bought = new ArrayList<>();
        while (true) {
            int best = -1;
            Fraction bestPrice = Fraction.ZERO;
            for (int project : order()) {
                Fraction price = bought.contains(project) ? null : price(project, purses);
                if (price != null && (best < 0 || rate(price, project).compareTo(rate(bestPrice, best)) < 0)) {
                    best = project;
                    bestPrice = price;
                }
            }
            if (best < 0) {
                return bought;
            }
            bought.add(best);
            pay(best, bestPrice, purses);
        }
    }

    private Fraction rate(Fraction price, int project) {
        return price.over(Fraction.of(costs.get(project)));
    }

    private void pay(int project, Fraction price, List<Fraction> purses) {
        for (int voter = 0; voter < purses.size(); voter++) {
            if (ballots.get(voter).contains(project)) {
                purses.set(voter, purses.get(voter).minus(purses.get(voter).min(price)));
            }
        }
    }

    /** The projects in the order in which ties are decided. */
    private List<Integer> order() {
        return IntStream.range(0, costs.size())
                .boxed()
                .sorted(Comparator.<Integer, Long>comparing(costs::get)
                        .thenComparing(project -> -votes(project))
                        .thenComparing(lots::indexOf))
                .toList();
    }

    private long votes(int project) {
        return ballots.stream().filter(ballot -> ballot.contains(project)).count();
    }

    private Fraction price(int project, List<Fraction> purses) {
        List<Fraction> supporters = IntStream.range(0, purses.size())
                .filter(voter -> ballots.get(voter).contains(project))
                .mapToObj(purses::get)
                .sorted()
                .toList();
        Fraction open = Fraction.of(costs.get(project));
        for (int asked = 0; asked < supporters.size(); asked++) {
            Fraction equal = open.over(Fraction.of(supporters.size() - asked));
            if (supporters.get(asked).compareTo(equal) >= 0) {
                return equal;
            }
            open = open.minus(supporters.get(asked));
        }
        return null;
    }
}
