package org.roundtable.voting;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.roundtable.common.Invalid;

/** What a ballot paper permits. What somebody casts must be all right; paper in a box may be otherwise. */
final class BallotPaper {
    private static final String CHOICE = "choice";

    private final List<PollOption> options;

    private BallotPaper(List<PollOption> options) {
        this.options = options;
    }

    /**
     * The vote, when a person may cast it.
     *
     * @throws Invalid on {@code choice}: {@code choice}, {@code too-few-chosen}, {@code too-many-chosen},
     *     {@code none-stands-alone}, {@code same-place}, {@code too-many-dots}, {@code number-range}, {@code over-budget},
     *     {@code every-time}
     */
    static Vote offered(Way way, List<PollOption> options, Vote vote) {
        BallotPaper paper = new BallotPaper(options);
        switch (vote) {
            case Vote.Motion motion -> require(way.method().choices().contains(motion.choice()), CHOICE);
            case Vote.Marks marks -> paper.check(way, marks);
            case Vote.Ranks ranks -> paper.check(way, ranks);
            case Vote.Numbers numbers -> paper.check(way, numbers);
            case Vote.Slots slots -> paper.check(way, slots);
            case Vote.Blank blank -> require(!(way instanceof Way.Motion || way instanceof Way.Dates), CHOICE);
            case Vote.Invalid invalid -> throw new Invalid(CHOICE, CHOICE);
        }
        return vote;
    }

    private void check(Way way, Vote.Marks marks) {
        known(marks.options());
        switch (way) {
            case Way.Choose choose -> check(choose, marks.options());
            case Way.Budget budget -> check(budget, marks.options());
            default -> throw new Invalid(CHOICE, CHOICE);
        }
    }

    private void check(Way.Choose choose, List<Integer> marked) {
        if (choose.noneOfThese() && marked.contains(options.size() - 1)) {
            require(marked.size() == 1, "none-stands-alone");
            return;
        }
        atLeast(choose.fewest(), marked.size());
        atMost(choose.most(options.size()), marked.size(), "too-many-chosen");
    }

    private void check(Way.Budget budget, List<Integer> marked) {
        atLeast(budget.fewest(), marked.size());
        long cost =
                marked.stream().mapToLong(option -> options.get(option).cost()).sum();
        require(!budget.withinBudget() || cost <= budget.total(), "over-budget");
    }

    private void check(Way way, Vote.Ranks ranks) {
        require(way.method().paper() == PollMethod.Paper.RANKS, CHOICE);
        List<Integer> ranked = ranks.places().stream().flatMap(List::stream).toList();
        known(ranked);
        atLeast(1, ranked.size());
        require(ranks.places().stream().allMatch(place -> place.size() == 1), "same-place");
        require(new HashSet<>(ranked).size() == ranked.size(), "same-place");
    }

    private void check(Way way, Vote.Numbers numbers) {
        known(numbers.given().keySet());
        atLeast(1, numbers.given().size());
        int most = switch (way) {
            case Way.Score score -> score.most();
            case Way.Dots dots -> dots.mostOnOne();
            default -> throw new Invalid(CHOICE, CHOICE);
        };
        require(
                numbers.given().values().stream().allMatch(number -> number >= 0 && number <= most),
                "number-range",
                Map.of("most", most));
        if (way instanceof Way.Dots dots) {
            int placed = numbers.given().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            atMost(dots.dots(), placed, "too-many-dots");
        }
    }

    private void check(Way way, Vote.Slots slots) {
        require(way instanceof Way.Dates, CHOICE);
        require(slots.answers().size() == options.size(), "every-time");
    }

    private void known(Collection<Integer> chosen) {
        require(chosen.stream().allMatch(option -> option >= 0 && option < options.size()), CHOICE);
    }

    private static void atLeast(int fewest, int chosen) {
        require(chosen >= fewest, "too-few-chosen", Map.of("fewest", fewest));
    }

    private static void atMost(int most, int chosen, String reason) {
        require(chosen <= most, reason, Map.of("most", most));
    }

    private static void require(boolean right, String reason) {
        require(right, reason, Map.of());
    }

    private static void require(boolean right, String reason, Map<String, Object> arguments) {
        if (!right) {
            throw new Invalid(CHOICE, reason, arguments);
        }
    }
}
