package org.roundtable.voting;

import org.roundtable.board.CharterTerms;
import org.roundtable.common.Rejected;

/** Whether a charter lets a question be put in this way. */
final class CharterLimits {
    private CharterLimits() {}

    /** @throws Rejected {@code rule-not-in-charter}, {@code secret-not-in-charter} */
    static void require(CharterTerms charter, PollTerms terms) {
        if (terms.secret() && !charter.secretVotes()) {
            throw new Rejected("secret-not-in-charter");
        }
        if (terms.rules().way() instanceof Way.Motion motion && !charter.allows(ruleOf(motion))) {
            throw new Rejected("rule-not-in-charter");
        }
    }

    /** An open poll keeps what it has, whatever the charter says by now. */
    static void requireAmended(CharterTerms charter, PollTerms before, PollTerms amended) {
        if (before.secret() != amended.secret()
                || !before.rules().way().equals(amended.rules().way())) {
            require(charter, amended);
        }
    }

    private static String ruleOf(Way.Motion motion) {
        return DecisionRule.of(motion).map(DecisionRule::name).orElse(CharterTerms.OTHER_RULE);
    }
}
