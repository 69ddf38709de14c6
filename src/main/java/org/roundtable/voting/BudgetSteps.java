package org.roundtable.voting;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.roundtable.common.Money;
import org.roundtable.voting.count.EqualSharesResult;
import org.roundtable.voting.count.Fraction;
import org.roundtable.voting.count.GreedyResult;

/** Says which projects got their money, why, and who paid. */
final class BudgetSteps {
    private BudgetSteps() {}

    static void tell(Told told, GreedyResult greedy) {
        int looked = 0;
        for (GreedyResult.Step step : greedy.steps()) {
            looked++;
            told.tiesUntil(looked);
            told.say(
                    "project",
                    Map.of(
                            "name", told.names().name(step.project()),
                            "votes", greedy.votes().get(step.project()),
                            "cost",
                                    new Money(greedy.projects()
                                            .get(step.project())
                                            .cost()),
                            "left", new Money(step.left()),
                            "selected", Boolean.toString(step.selected())));
        }
    }

    static void tell(Told told, EqualSharesResult shares) {
        told.say(
                "purse",
                Map.of("voters", shares.voters(), "purse", money(shares.endowment()), "raises", shares.raises()));
        int bought = 0;
        for (EqualSharesResult.Purchase purchase : shares.purchases()) {
            bought++;
            told.tiesUntil(bought);
            told.say(
                    "purchase",
                    Map.of(
                            "name", told.names().name(purchase.project()),
                            "cost",
                                    new Money(shares.projects()
                                            .get(purchase.project())
                                            .cost()),
                            "price", money(purchase.price()),
                            "paying", purchase.payingPrice(),
                            "rest", purchase.payingRest()));
        }
        unpaid(told, shares);
    }

    private static void unpaid(Told told, EqualSharesResult shares) {
        List<Integer> unpaid = IntStream.range(0, shares.projects().size())
                .filter(project -> !shares.winners().contains(project))
                .boxed()
                .toList();
        if (!unpaid.isEmpty() && !shares.waitsForLot()) {
            told.say("unpaid", Map.of("names", told.names().names(unpaid)));
        }
    }

    /** In whole smallest units; what is reckoned with is exact. */
    private static Money money(Fraction amount) {
        return new Money(amount.decimal(0).longValueExact());
    }
}
