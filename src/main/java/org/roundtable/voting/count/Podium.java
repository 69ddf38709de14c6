package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The best of some options, as many as there are places, and the tie about the last places if there is one. */
record Podium(List<Integer> winners, List<Tie> ties) {
    static <T extends Comparable<T>> Podium of(
            List<Integer> options, Function<Integer, T> worth, int places, Lots lots) {
        Map<T, List<Integer>> levels = options.stream()
                .collect(Collectors.groupingBy(
                        worth, () -> new TreeMap<>(Comparator.<T>reverseOrder()), Collectors.toList()));
        List<Integer> winners = new ArrayList<>();
        for (List<Integer> level : levels.values()) {
            if (winners.size() + level.size() > places) {
                return winners.size() == places ? new Podium(winners, List.of()) : drawn(winners, level, places, lots);
            }
            winners.addAll(level);
        }
        return new Podium(winners, List.of());
    }

    private static Podium drawn(List<Integer> winners, List<Integer> level, int places, Lots lots) {
        List<Integer> rest = new ArrayList<>(level);
        List<Integer> taken = new ArrayList<>();
        Optional<Integer> best = lots.best(level);
        while (best.isPresent() && winners.size() + taken.size() < places) {
            taken.add(best.get());
            rest.remove(best.get());
            best = lots.best(rest);
        }
        Tie.Decision decision = taken.isEmpty() ? Tie.Decision.LOT_NEEDED : Tie.Decision.LOT;
        Tie tie = new Tie(winners.size() + 1, Tie.Purpose.ELECT, level, decision, taken);
        winners.addAll(taken);
        return new Podium(List.copyOf(winners), List.of(tie));
    }
}
