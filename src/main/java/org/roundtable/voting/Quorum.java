package org.roundtable.voting;

import java.util.Map;
import org.roundtable.common.Invalid;

/**
 * How many of the entitled must take part for a poll to decide anything. Who abstains takes part.
 *
 * @param people a number of people, or the numerator of a share
 * @param outOf the denominator of the share; 0 when {@code people} is a number of people
 */
public record Quorum(int people, int outOf) {
    public static final Quorum NONE = number(0);
    private static final int MOST = 1_000;

    /** @throws Invalid {@code out-of-range} on the field {@code quorum} */
    public Quorum {
        int most = outOf == 0 ? MOST : outOf;
        if (outOf < 0 || outOf > MOST || people < 0 || people > most) {
            throw new Invalid("quorum", "out-of-range", Map.of("least", 0, "most", most));
        }
    }

    /** So many people. */
    public static Quorum number(int people) {
        return new Quorum(people, 0);
    }

    /** A share of the entitled, rounded up to whole people. */
    public static Quorum share(int numerator, int denominator) {
        if (denominator < 1) {
            throw new Invalid("quorum", "out-of-range", Map.of("least", 1, "most", MOST));
        }
        return new Quorum(numerator, denominator);
    }

    public boolean isShare() {
        return outOf > 0;
    }

    /** How many people that is. */
    public int needed(int entitled) {
        return isShare() ? Math.toIntExact(((long) entitled * people + outOf - 1) / outOf) : people;
    }
}
