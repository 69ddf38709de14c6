package org.roundtable.voting;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.common.Money;
import org.roundtable.voting.count.BudgetTieRule;
import org.roundtable.voting.count.Fraction;
import org.roundtable.voting.count.IrvRules;
import org.roundtable.voting.count.Majority;

/** The settings of a method for listed options, as its sentence names them. */
final class OptionRules {
    private static final Map<String, Fraction> NAMED =
            Map.of("HALF", Fraction.of(1, 2), "TWO_THIRDS", Fraction.of(2, 3), "THREE_QUARTERS", Fraction.of(3, 4));

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
        settings.put("countBase", "NONE");
        choose.threshold().map(OptionRules::share).ifPresent(settings::putAll);
        return settings;
    }

    /** A share by its name where it has one, and what it is of. */
    static Map<String, Object> share(Majority needed) {
        return Map.of(
                "share", name(needed),
                "fraction", needed.numerator() + "/" + needed.denominator(),
                "moreThan", Boolean.toString(needed.moreThan()),
                "countBase", needed.base().name());
    }

    private static String name(Majority needed) {
        Fraction share = Fraction.of(needed.numerator(), needed.denominator());
        return NAMED.entrySet().stream()
                .filter(named -> named.getValue().equals(share))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("OTHER");
    }

    private static Map<String, Object> settings(Way.Budget budget) {
        return Map.of(
                "rule", budget.rule().name(),
                "fewest", budget.fewest(),
                "within", Boolean.toString(budget.withinBudget()),
                "total", new Money(budget.total()),
                "ties", budget.ties().stream().map(BudgetTieRule::name).collect(Collectors.joining("_")));
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
