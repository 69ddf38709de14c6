package org.roundtable.voting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.voting.count.BudgetBallots;
import org.roundtable.voting.count.Project;
import org.roundtable.voting.count.Question;

/** How the options of a count are called: by name, a time as a moment that each reader's clock shows. */
record OptionNames(List<String> options, boolean times) {
    static OptionNames of(PollCount count) {
        List<String> options = switch (count.question()) {
            case Question.Greedy greedy -> projects(greedy.ballots());
            case Question.SharedBudget shared -> projects(shared.ballots());
            default -> count.question().options().names();
        };
        return new OptionNames(options, count.rules().method() == PollMethod.DATES);
    }

    private static List<String> projects(BudgetBallots ballots) {
        return ballots.projects().stream().map(Project::name).toList();
    }

    Object name(int option) {
        return times ? Instant.parse(options.get(option)) : options.get(option);
    }

    List<Object> names(Collection<Integer> which) {
        return which.stream().map(this::name).toList();
    }

    /** "Rosa (5), Walt (4)", in their order. */
    String numbers(Map<Integer, ?> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> options.get(entry.getKey()) + " (" + plain(entry.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** Decimals as far as there are any. */
    static String plain(Object number) {
        if (!(number instanceof BigDecimal decimal)) {
            return number.toString();
        }
        BigDecimal shortest = decimal.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }
}
