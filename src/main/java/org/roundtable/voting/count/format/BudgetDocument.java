package org.roundtable.voting.count.format;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.count.EqualSharesResult;
import org.roundtable.voting.count.Fraction;
import org.roundtable.voting.count.GreedyResult;
import org.roundtable.voting.count.Project;

/** How a budget was given away. */
final class BudgetDocument {
    private static final int SHOWN = 5;

    private BudgetDocument() {}

    static Document of(EqualSharesResult result) {
        List<Map<String, @Nullable Object>> rounds = new ArrayList<>();
        for (EqualSharesResult.Purchase purchase : result.purchases()) {
            rounds.add(purchase(purchase, rounds.size() + 1, result));
        }
        return budget(result.projects(), result.budget(), result.spent(), result.decimals())
                .with("voters", result.voters())
                .with("endowment", exact(result.endowment(), result.decimals()))
                .with("raises", result.raises())
                .with("rounds", rounds);
    }

    static Document of(GreedyResult result) {
        List<Map<String, @Nullable Object>> rounds = new ArrayList<>();
        for (GreedyResult.Step step : result.steps()) {
            rounds.add(step(step, rounds.size() + 1, result));
        }
        return budget(result.projects(), result.budget(), result.spent(), result.decimals())
                .with("rounds", rounds);
    }

    private static Document budget(List<Project> projects, long budget, long spent, int decimals) {
        return new Document()
                .with("budget", Amount.text(budget, decimals))
                .with("spent", Amount.text(spent, decimals))
                .with(
                        "projects",
                        Document.each(
                                projects,
                                Project::id,
                                project -> new Document()
                                        .with("name", project.name())
                                        .with("cost", Amount.text(project.cost(), decimals))
                                        .members()));
    }

    private static Map<String, @Nullable Object> purchase(
            EqualSharesResult.Purchase purchase, int round, EqualSharesResult result) {
        Project project = result.projects().get(purchase.project());
        return new Document()
                .with("round", round)
                .with("project", project.id())
                .with("cost", Amount.text(project.cost(), result.decimals()))
                .with("price", exact(purchase.price(), result.decimals()))
                .with(
                        "priceDecimal",
                        purchase.price()
                                .decimal(SHOWN)
                                .movePointLeft(result.decimals())
                                .toPlainString())
                .with("payingPrice", purchase.payingPrice())
                .with("payingRest", purchase.payingRest())
                .members();
    }

    private static Map<String, @Nullable Object> step(GreedyResult.Step step, int round, GreedyResult result) {
        Project project = result.projects().get(step.project());
        return new Document()
                .with("round", round)
                .with("project", project.id())
                .with("votes", Long.toString(result.votes().get(step.project())))
                .with("cost", Amount.text(project.cost(), result.decimals()))
                .with("left", Amount.text(step.left(), result.decimals()))
                .with("selected", step.selected())
                .members();
    }

    /** In whole units of money, as a fraction where it is one. */
    private static String exact(Fraction smallest, int decimals) {
        Fraction unit = new Fraction(BigInteger.TEN.pow(decimals), BigInteger.ONE);
        return smallest.over(unit).toString();
    }
}
