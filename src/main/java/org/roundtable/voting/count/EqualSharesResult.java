package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.List;

/**
 * Which projects had their money by the Method of Equal Shares, and who paid for what.
 *
 * @param endowment what each voter could spend in the end, in the smallest unit of money
 * @param raises how often the endowment was raised
 * @param purchases in the order of selection
 */
public record EqualSharesResult(
        List<Project> projects,
        long budget,
        int decimals,
        EqualSharesRules rules,
        long voters,
        Fraction endowment,
        long raises,
        List<Purchase> purchases,
        List<Tie> ties)
        implements Result {
    public EqualSharesResult {
        projects = List.copyOf(projects);
        purchases = List.copyOf(purchases);
        ties = List.copyOf(ties);
    }

    @Override
    public List<Integer> winners() {
        return purchases.stream().map(Purchase::project).toList();
    }

    /** What the selected projects cost together. */
    public long spent() {
        return winners().stream()
                .mapToLong(winner -> projects.get(winner).cost())
                .sum();
    }

    /** What a voter with this ballot paid for each purchase, in the smallest unit of money. */
    public List<Fraction> payments(Approval ballot) {
        List<Fraction> payments = new ArrayList<>();
        Fraction money = endowment;
        for (Purchase purchase : purchases) {
            Fraction paid = ballot.approves(purchase.project()) ? money.min(purchase.price()) : Fraction.ZERO;
            payments.add(paid);
            money = money.minus(paid);
        }
        return payments;
    }

    /**
     * A project bought by those who approve of it.
     *
     * @param price what each of them pays at most, in the smallest unit of money; who had less left gave all of it
     * @param payingPrice how many paid the whole price
     * @param payingRest how many gave the rest of what they had, above nothing
     */
    public record Purchase(int project, Fraction price, long payingPrice, long payingRest) {}
}
