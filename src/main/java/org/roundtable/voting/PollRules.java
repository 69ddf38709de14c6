package org.roundtable.voting;

import java.util.List;
import java.util.Map;
import org.roundtable.common.Invalid;

/** By what a poll is decided. */
public record PollRules(Way way, Quorum quorum) {
    public PollMethod method() {
        return way.method();
    }

    /** @throws Invalid on {@code options}, {@code quorum} or a setting, when these could never be counted by them */
    void fit(List<PollOption> options, int entitled, int seats) {
        way.fit(options);
        if (quorum.needed(entitled, seats) > entitled) {
            throw new Invalid("quorum", "out-of-range", Map.of("least", 0, "most", entitled));
        }
    }
}
