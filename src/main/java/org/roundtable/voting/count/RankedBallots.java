package org.roundtable.voting.count;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Ranked ballots on some options.
 *
 * @param withdrawn options that stand no more; ballots count as if they had never been on them
 */
public record RankedBallots(Options options, List<Batch<Ranking>> batches, Set<Integer> withdrawn) implements Papers {
    public RankedBallots {
        batches = List.copyOf(batches);
        withdrawn = Set.copyOf(withdrawn);
    }

    public RankedBallots(Options options, List<Batch<Ranking>> batches) {
        this(options, batches, Set.of());
    }

    @Override
    public long papers() {
        return Batches.papers(batches);
    }

    /** The options that stand, in the order of the ballot paper. */
    List<Integer> standing() {
        return IntStream.range(0, options.size())
                .filter(option -> !withdrawn.contains(option))
                .boxed()
                .toList();
    }
}
