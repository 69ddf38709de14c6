package org.roundtable.voting;

import java.util.Map;
import org.roundtable.common.Invalid;

/** By what a poll is decided. */
public record PollRules(PollMethod method, DecisionRule rule, CountBase base, Quorum quorum) {
    /** @throws Invalid {@code rule-method} on the field {@code rule} when the rule does not fit the method */
    public PollRules {
        if (!method.rules().contains(rule)) {
            throw new Invalid("rule", "rule-method");
        }
    }

    /** @throws Invalid {@code out-of-range} on the field {@code quorum} when so many people could never take part */
    void fit(int entitled) {
        if (quorum.needed(entitled) > entitled) {
            throw new Invalid("quorum", "out-of-range", Map.of("least", 0, "most", entitled));
        }
    }
}
