package org.roundtable.voting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.Invalid;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.MajorityBase;
import org.roundtable.voting.count.QuorumRule;

/** By what a poll is decided. */
public record PollRules(Way way, Quorum quorum) {
    public PollMethod method() {
        return way.method();
    }

    /** Whether it counts who is in the room. */
    public boolean byPresence() {
        return quorum.by() == QuorumRule.By.PRESENCE
                || majority().filter(majority -> ofTheRoom(majority.base())).isPresent();
    }

    private Optional<Majority> majority() {
        return switch (way) {
            case Way.Motion motion -> Optional.of(motion.majority());
            case Way.Choose choose -> choose.threshold();
            default -> Optional.empty();
        };
    }

    private static boolean ofTheRoom(MajorityBase base) {
        return base == MajorityBase.PRESENT || base == MajorityBase.ENTITLED_AND_PRESENT;
    }

    /** @throws Invalid on {@code options}, {@code quorum} or a setting, when these could never be counted by them */
    void fit(List<PollOption> options, int entitled, int seats) {
        way.fit(options);
        if (quorum.needed(entitled, seats) > entitled) {
            throw new Invalid("quorum", "out-of-range", Map.of("least", 0, "most", entitled));
        }
    }
}
