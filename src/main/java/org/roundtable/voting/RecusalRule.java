package org.roundtable.voting;

import java.util.Collection;
import java.util.Map;
import org.roundtable.common.Rejected;

/** When somebody can be taken out of a poll. */
final class RecusalRule {
    private RecusalRule() {}

    /**
     * @param voted whether they have taken part
     * @throws Rejected {@code recused-already}, {@code too-few-unconflicted}, {@code recused-after-secret-ballot}, {@code recused-after-hand}
     */
    static void check(Elector who, Collection<Elector> electorate, boolean secret, boolean voted) {
        if (who.recused()) {
            throw new Rejected("recused-already");
        }
        if (secret && voted) {
            throw new Rejected("recused-after-secret-ballot");
        }
        if (!secret && who.tookPart()) {
            throw new Rejected("recused-after-hand");
        }
        requireEnough(electorate.stream()
                .filter(elector -> !elector.recused() && elector != who)
                .count());
    }

    /** @throws Rejected {@code too-few-unconflicted} */
    static void requireEnough(long remaining) {
        if (remaining < PollPeople.MUST_REMAIN) {
            throw new Rejected("too-few-unconflicted", Map.of("least", PollPeople.MUST_REMAIN));
        }
    }
}
