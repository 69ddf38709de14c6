package org.roundtable.voting.count.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a Pabulib file allows on one ballot. */
final class PabulibLimits {
    private final List<BigDecimal> costs;
    private final long shortest;
    private final long longest;
    private final Optional<BigDecimal> dearest;

    PabulibLimits(Map<String, String> meta, List<BigDecimal> costs, long mostPlaces) {
        this.costs = costs;
        shortest = number(meta, "min_length", 0);
        longest = Math.min(
                mostPlaces,
                meta.getOrDefault("vote_type", "").equals("choose-1")
                        ? 1
                        : number(meta, "max_length", Integer.MAX_VALUE));
        dearest = Amount.of(meta.getOrDefault("max_sum_cost", ""));
    }

    private static long number(Map<String, String> meta, String key, long otherwise) {
        return Numbers.whole(meta.getOrDefault(key, "")).orElse(otherwise);
    }

    /** How many projects a ballot may name. */
    long longest() {
        return longest;
    }

    void check(List<Integer> vote, Table table) {
        if (vote.size() > longest) {
            throw table.bad(Fault.TOO_MANY, vote.size(), longest);
        }
        if (vote.size() < shortest) {
            throw table.bad(Fault.TOO_FEW, vote.size(), shortest);
        }
        dearest.ifPresent(most -> {
            BigDecimal cost = vote.stream().map(costs::get).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (cost.compareTo(most) > 0) {
                throw table.bad(Fault.TOO_DEAR, cost.toPlainString(), most.toPlainString());
            }
        });
    }
}
