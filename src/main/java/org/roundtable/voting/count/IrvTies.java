package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Who has the fewest votes, and who of several that have equally few leaves. */
final class IrvTies {
    private final List<IrvRound> rounds;
    private final IrvRules.TieRule rule;
    private final Lots lots;
    private final List<Tie> met = new ArrayList<>();

    IrvTies(List<IrvRound> rounds, IrvRules.TieRule rule, Lots lots) {
        this.rounds = rounds;
        this.rule = rule;
        this.lots = lots;
    }

    List<Tie> met() {
        return List.copyOf(met);
    }

    OptionalInt fewest(Map<Integer, Long> votes) {
        List<Integer> level = fewest(votes.keySet(), votes);
        List<Integer> left = level;
        if (rule == IrvRules.TieRule.EARLIER_ROUNDS_THEN_LOT) {
            for (int round = rounds.size() - 1; round >= 0 && left.size() > 1; round--) {
                left = fewest(left, rounds.get(round).votes());
            }
        }
        if (level.size() > 1 && left.size() == 1) {
            met.add(new Tie(rounds.size() + 1, Tie.Purpose.EXCLUDE, level, Tie.Decision.EARLIER_STEP, left));
        }
        return left.size() == 1 ? OptionalInt.of(left.getFirst()) : byLot(left);
    }

    private OptionalInt byLot(List<Integer> tied) {
        Optional<Integer> drawn = lots.worst(tied);
        Tie.Decision decision = drawn.isPresent() ? Tie.Decision.LOT : Tie.Decision.LOT_NEEDED;
        met.add(new Tie(
                rounds.size() + 1,
                Tie.Purpose.EXCLUDE,
                tied,
                decision,
                drawn.stream().toList()));
        return drawn.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static List<Integer> fewest(Collection<Integer> options, Map<Integer, Long> votes) {
        long least = options.stream()
                .mapToLong(option -> votes.getOrDefault(option, 0L))
                .min()
                .orElseThrow();
        return options.stream()
                .filter(option -> votes.getOrDefault(option, 0L) == least)
                .toList();
    }
}
