package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;

/**
 * Who has most or least, and when several are level, who had at the end of the most recent stage at which they were
 * not; when they never differed, the lots say it (rules 49 and 51 of 2007, 50 and 52 of 2011).
 */
final class StvTies {
    private final StvStages stages;
    private final Lots lots;
    private final List<Tie> met = new ArrayList<>();

    StvTies(StvStages stages, Lots lots) {
        this.stages = stages;
        this.lots = lots;
    }

    List<Tie> met() {
        return List.copyOf(met);
    }

    OptionalInt largest(Collection<Integer> options) {
        return extreme(options, Tie.Purpose.TRANSFER);
    }

    OptionalInt smallest(Collection<Integer> options) {
        return extreme(options, Tie.Purpose.EXCLUDE);
    }

    private OptionalInt extreme(Collection<Integer> options, Tie.Purpose purpose) {
        int stage = stages.count() - 1;
        List<Integer> level = foremost(options, stage, purpose);
        List<Integer> left = level;
        while (left.size() > 1 && stage > 0) {
            stage--;
            left = foremost(left, stage, purpose);
        }
        if (left.size() == 1) {
            if (level.size() > 1) {
                note(purpose, level, Tie.Decision.EARLIER_STEP, left);
            }
            return OptionalInt.of(left.getFirst());
        }
        return byLot(purpose, left);
    }

    private OptionalInt byLot(Tie.Purpose purpose, List<Integer> tied) {
        Optional<Integer> drawn = purpose == Tie.Purpose.EXCLUDE ? lots.worst(tied) : lots.best(tied);
        Tie.Decision decision = drawn.isPresent() ? Tie.Decision.LOT : Tie.Decision.LOT_NEEDED;
        note(purpose, tied, decision, drawn.stream().toList());
        return drawn.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private void note(Tie.Purpose purpose, List<Integer> tied, Tie.Decision decision, List<Integer> taken) {
        met.add(new Tie(stages.count() + 1, purpose, tied, decision, taken));
    }

    private List<Integer> foremost(Collection<Integer> options, int stage, Tie.Purpose purpose) {
        LongStream votes = options.stream().mapToLong(option -> stages.votes(stage, option));
        long wanted = (purpose == Tie.Purpose.EXCLUDE ? votes.min() : votes.max()).orElseThrow();
        return options.stream()
                .filter(option -> stages.votes(stage, option) == wanted)
                .sorted()
                .toList();
    }
}
