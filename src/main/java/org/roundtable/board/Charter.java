package org.roundtable.board;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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

    @Embedded
    private CharterVoting voting;

    @SuppressWarnings("NullAway.Init")
    protected Charter() {}

    Charter(CharterTerms terms) {
        this.purpose = Texts.optional("purpose", terms.purpose(), TEXT_MAX);
        this.conflictPolicy = Texts.optional("conflictPolicy", terms.conflictPolicy(), TEXT_MAX);
        this.secondsNeeded = Ranges.within("secondsNeeded", terms.secondsNeeded(), 0, SECONDS_MAX);
        this.quorumDenominator = Ranges.within("quorumDenominator", terms.quorumDenominator(), 1, 1_000);
        this.quorumNumerator = Ranges.within("quorumNumerator", terms.quorumNumerator(), 0, quorumDenominator);
        this.decisionRule = known(terms.decisionRule());
        this.voting = new CharterVoting(terms);
    }

    CharterTerms terms() {
        return new CharterTerms(
                purpose,
                conflictPolicy,
                secondsNeeded,
                quorumNumerator,
                quorumDenominator,
                decisionRule,
                voting.recusal(),
                voting.proxiesPerHolder(),
                voting.rulesAllowed(),
                voting.secretVotes(),
                voting.presentVote());
    }

    private static String known(String rule) {
        if (!CharterTerms.DECISION_RULES.contains(rule)) {
            throw new Invalid("decisionRule", "unknown-rule");
        }
        return rule;
    }
}
