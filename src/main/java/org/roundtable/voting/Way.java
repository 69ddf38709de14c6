package org.roundtable.voting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.Invalid;
import org.roundtable.voting.count.BudgetTieRule;
import org.roundtable.voting.count.IrvRules;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.SchulzeStrength;
import org.roundtable.voting.count.ScoreRules;

/** A method with its settings: by what a poll is counted. They are shown with the poll and frozen with its first ballot. */
public sealed interface Way {
    int OPTIONS_MAX = 200;
    int FEWEST_FOR_A_CHOICE = 2;
    int NUMBER_MAX = 100;

    @JsonIgnore
    PollMethod method();

    /** @throws Invalid on {@code options} or on the setting that does not fit them */
    default void fit(List<PollOption> options) {
        within("options", options.size(), FEWEST_FOR_A_CHOICE, OPTIONS_MAX);
        if (options.stream().map(PollOption::name).distinct().count() < options.size()) {
            throw new Invalid("options", "same-option");
        }
    }

    private static void within(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw new Invalid(field, "out-of-range", Map.of("least", least, "most", most));
        }
    }

    /** @param consent whether one block stops it */
    record Motion(boolean consent, Majority majority) implements Way {
        @Override
        public PollMethod method() {
            return consent ? PollMethod.CONSENT : PollMethod.YES_NO;
        }

        @Override
        public void fit(List<PollOption> options) {
            within("options", options.size(), 0, 0);
        }
    }

    /**
     * One option or several.
     *
     * @param fewest how many a ballot must name, from 1
     * @param most how many it may name; 0 for as many as people like
     * @param winners how many win, from 1
     * @param noneOfThese whether the last option is "none of these", which stands alone and which others must beat
     * @param threshold what an option needs besides
     */
    record Choose(int fewest, int most, int winners, boolean noneOfThese, Optional<Majority> threshold) implements Way {
        public static Choose one() {
            return new Choose(1, 1, 1, false, Optional.empty());
        }

        @Override
        public PollMethod method() {
            return PollMethod.CHOICE;
        }

        @Override
        public void fit(List<PollOption> options) {
            Way.super.fit(options);
            int real = options.size() - (noneOfThese ? 1 : 0);
            within("options", real, 1, OPTIONS_MAX);
            within("fewest", fewest, 1, real);
            within("winners", winners, 1, real);
            if (most != 0) {
                within("most", most, fewest, real);
            }
        }

        /** How many a ballot may name, of so many options. */
        public int most(int options) {
            return most == 0 ? options : most;
        }
    }

    /** @param most the highest number, from 1 to 100 */
    record Score(int most, ScoreRules.Measure measure) implements Way {
        @Override
        public PollMethod method() {
            return PollMethod.SCORE;
        }

        @Override
        public void fit(List<PollOption> options) {
            Way.super.fit(options);
            within("most", most, 1, NUMBER_MAX);
        }
    }

    /**
     * @param dots how many each voter has, from 1 to 100
     * @param mostOnOne how many may be put on one option
     */
    record Dots(int dots, int mostOnOne) implements Way {
        @Override
        public PollMethod method() {
            return PollMethod.DOTS;
        }

        @Override
        public void fit(List<PollOption> options) {
            Way.super.fit(options);
            within("dots", dots, 1, NUMBER_MAX);
            within("mostOnOne", mostOnOne, 1, dots);
        }
    }

    /** Instant runoff. */
    record Runoff(IrvRules rules) implements Way {
        @Override
        public PollMethod method() {
            return PollMethod.RUNOFF;
        }
    }

    /** Schulze's strongest paths. */
    record Strongest(SchulzeStrength strength) implements Way {
        @Override
        public PollMethod method() {
            return PollMethod.SCHULZE;
        }
    }

    /** @param seats how many are elected, from 1 */
    record Seats(int seats) implements Way {
        @Override
        public PollMethod method() {
            return PollMethod.STV;
        }

        @Override
        public void fit(List<PollOption> options) {
            Way.super.fit(options);
            within("seats", seats, 1, options.size());
        }
    }

    /**
     * Projects that share a budget. Amounts have two decimals.
     *
     * @param total in the smallest unit of money, from 1 to 10^12
     * @param fewest how many projects a ballot must name, from 1
     * @param withinBudget whether what a ballot names must fit into the budget together
     * @param ties what goes first among projects that are level, before the lot
     */
    record Budget(long total, BudgetRule rule, int fewest, boolean withinBudget, List<BudgetTieRule> ties)
            implements Way {
        public static final int DECIMALS = 2;

        public Budget {
            ties = List.copyOf(ties);
        }

        @Override
        public PollMethod method() {
            return PollMethod.BUDGET;
        }

        @Override
        public void fit(List<PollOption> options) {
            Way.super.fit(options);
            within("total", total, 1, PollOption.COST_MAX);
            within("fewest", fewest, 1, options.size());
            options.forEach(option -> within("options", option.cost(), 1, PollOption.COST_MAX));
        }
    }

    /** When people can come. */
    record Dates() implements Way {
        @Override
        public PollMethod method() {
            return PollMethod.DATES;
        }

        @Override
        public void fit(List<PollOption> options) {
            Way.super.fit(options);
            if (options.stream().anyMatch(option -> option.startsAt().isEmpty())) {
                throw new Invalid("options", "no-time");
            }
        }
    }
}
