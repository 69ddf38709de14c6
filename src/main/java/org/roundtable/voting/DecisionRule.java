package org.roundtable.voting;

import java.util.Arrays;
import java.util.Optional;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.MajorityBase;

/** Majorities with a plain name. A charter says which of them a new poll starts with. */
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

    /** The name of a motion's rule, when it has one. */
    public static Optional<DecisionRule> of(Way.Motion motion) {
        return Arrays.stream(values())
                .filter(rule -> rule.on(motion.majority().base()).equals(motion))
                .findFirst();
    }

    /** A motion that is decided by it, reckoned of this base. */
    public Way.Motion on(MajorityBase base) {
        return new Way.Motion(this == NO_BLOCKS, new Majority(numerator, denominator, strict, base));
    }
}
