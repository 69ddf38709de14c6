package org.roundtable.voting;

import java.util.HashMap;
import java.util.Map;
import org.roundtable.common.Money;
import org.roundtable.voting.count.BudgetTieRule;
import org.roundtable.voting.count.IrvRules;
import org.roundtable.voting.count.Majority;

/** The settings of a method for listed options, as its sentence names them. */
final class OptionRules {
    private OptionRules() {}

    static Map<String, Object> settings(Way way) {
        return switch (way) {
            case Way.Choose choose -> settings(choose);
            case Way.Score score ->
                Map.of("most", score.most(), "measure", score.measure().name());
            case Way.Dots dots -> Map.of("dots", dots.dots(), "mostOnOne", dots.mostOnOne());
            case Way.Seats seats -> Map.of("seats", seats.seats());
            case Way.Budget budget -> settings(budget);
            case Way.Runoff runoff -> settings(runoff.rules());
            case Way.Strongest strongest ->
                Map.of("strength", strongest.strength().name());
            case Way.Dates dates -> Map.of();
            case Way.Motion motion -> throw new IllegalArgumentException("a motion lists no options");
        };
    }

    private static Map<String, Object> settings(Way.Choose choose) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("winners", choose.winners());
        settings.put("none", Boolean.toString(choose.noneOfThese()));
        settings.put("share", choose.threshold().map(OptionRules::share).orElse(""));
        settings.put(
                "moreThan",
                choose.threshold().map(Majority::moreThan).orElse(false).toString());
        settings.put(
                "countBase",
                choose.threshold().map(needed -> needed.base().name()).orElse("NONE"));
        return settings;
    }

    private static String share(Majority needed) {
        return needed.numerator() + "/" + needed.denominator();
    }

    private static Map<String, Object> settings(Way.Budget budget) {
        BudgetTieRule first = budget.ties().isEmpty() ? null : budget.ties().getFirst();
        return Map.of(
                "rule",
                budget.rule().name(),
                "fewest",
                budget.fewest(),
                "total",
                new Money(budget.total()),
                "ties",
                first == null ? "LOT" : first.name());
    }

    private static Map<String, Object> settings(IrvRules rules) {
        return Map.of(
                "overVote", rules.overVote().name(),
                "skipped", rules.skippedRank().name(),
                "duplicate", rules.duplicateRank().name(),
                "exhausted", rules.exhausted().name(),
                "tie", rules.tieRule().name());
    }
}
