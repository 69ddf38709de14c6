package org.roundtable.voting;

import java.util.Arrays;

/**
 * How many of the base must be in favour. Whole numbers only, so no rounding can tip a result. A tie fails, and so does
 * an empty base.
 */
public enum DecisionRule {
    /** Strictly more than half. */
    MORE_THAN_HALF(1, 2, true),

    /** Two thirds or more. */
    TWO_THIRDS(2, 3, false),

    /** Three quarters or more. */
    THREE_QUARTERS(3, 4, false),

    /** Nobody blocks, and strictly more than half: of those who agree or disagree, more agree. */
    NO_BLOCKS(1, 2, true);

    private final int numerator;
    private final int denominator;
    private final boolean strict;

    DecisionRule(int numerator, int denominator, boolean strict) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.strict = strict;
    }

    /** The rule a charter names; more than half when it names none that is known. */
    public static DecisionRule named(String name) {
        return Arrays.stream(values())
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElse(MORE_THAN_HALF);
    }

    boolean passes(Tally tally, int base) {
        return !stopped(tally) && tally.inFavour() >= needed(base);
    }

    /** Whether one person's block alone decides. */
    boolean stopped(Tally tally) {
        return this == NO_BLOCKS && tally.blocking() > 0;
    }

    /** The fewest votes in favour that pass, at least one. */
    int needed(int base) {
        long product = (long) base * numerator;
        long least = strict ? product / denominator + 1 : (product + denominator - 1) / denominator;
        return Math.toIntExact(Math.max(1, least));
    }
}
