package org.roundtable.board;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.roundtable.common.Invalid;
import org.roundtable.common.Texts;

/** The charter as it is stored with its board. */
@Embeddable
class Charter {
    private static final int TEXT_MAX = 4_000;
    private static final int SECONDS_MAX = 50;

    @Column(nullable = false)
    private String purpose;

    @Column(nullable = false)
    private String conflictPolicy;

    @Column(nullable = false)
    private int secondsNeeded;

    @Column(nullable = false)
    private int quorumNumerator;

    @Column(nullable = false)
    private int quorumDenominator;

    @Column(nullable = false)
    private String decisionRule;

    @SuppressWarnings("NullAway.Init")
    protected Charter() {}

    Charter(CharterTerms terms) {
        this.purpose = Texts.optional("purpose", terms.purpose(), TEXT_MAX);
        this.conflictPolicy = Texts.optional("conflictPolicy", terms.conflictPolicy(), TEXT_MAX);
        this.secondsNeeded = within("secondsNeeded", terms.secondsNeeded(), 0, SECONDS_MAX);
        this.quorumDenominator = within("quorumDenominator", terms.quorumDenominator(), 1, 1_000);
        this.quorumNumerator = within("quorumNumerator", terms.quorumNumerator(), 0, quorumDenominator);
        this.decisionRule = Texts.required("decisionRule", terms.decisionRule(), 40);
    }

    CharterTerms terms() {
        return new CharterTerms(
                purpose, conflictPolicy, secondsNeeded, quorumNumerator, quorumDenominator, decisionRule);
    }

    private static int within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new Invalid(field, "out-of-range", java.util.Map.of("least", least, "most", most));
        }
        return value;
    }
}
