package org.roundtable.voting;

import java.util.Map;
import org.roundtable.common.Invalid;
import org.roundtable.voting.count.QuorumRule;

/**
 * How many must be there for a poll to decide anything. Who abstains takes part.
 *
 * @param people a number of people, or the numerator of a share
 * @param outOf the denominator of the share; 0 when {@code people} is a number of people
 * @param by whether people are there by taking part, or by being in the room
 * @param of what a share is a share of
 */
public record Quorum(int people, int outOf, QuorumRule.By by, QuorumRule.Of of) {
    public static final Quorum NONE = number(0);
    public static final int MOST = 1_000;

    /** @throws Invalid {@code out-of-range} on the field {@code quorum} */
    public Quorum {
        int most = outOf == 0 ? MOST : outOf;
        if (outOf < 0 || outOf > MOST || people < 0 || people > most) {
            throw new Invalid("quorum", "out-of-range", Map.of("least", 0, "most", most));
        }
    }

    /** So many people who take part. */
    public static Quorum number(int people) {
        return new Quorum(people, 0, QuorumRule.By.TAKING_PART, QuorumRule.Of.ENTITLED);
    }

    /** A share of the entitled who take part, rounded up to whole people. */
    public static Quorum share(int numerator, int denominator) {
        if (denominator < 1) {
            throw new Invalid("quorum", "out-of-range", Map.of("least", 1, "most", MOST));
        }
        return new Quorum(numerator, denominator, QuorumRule.By.TAKING_PART, QuorumRule.Of.ENTITLED);
    }

    public boolean isShare() {
        return outOf > 0;
    }

    /** How people are there; by taking part where nobody is asked for. */
    public QuorumRule.By asked() {
        return people == 0 ? QuorumRule.By.TAKING_PART : by;
    }

    public QuorumRule rule() {
        return new QuorumRule(people, outOf, by, of);
    }

    /** How many people that is. */
    public int needed(int entitled, int seats) {
        int whole = of == QuorumRule.Of.SEATS ? seats : entitled;
        return isShare() ? Math.toIntExact(((long) whole * people + outOf - 1) / outOf) : people;
    }
}
