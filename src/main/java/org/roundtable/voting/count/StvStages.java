package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Writes down each stage as it ends. */
final class StvStages {
    private final StvPiles piles;
    private final Set<Integer> out;
    private final List<StvStage> all = new ArrayList<>();
    private final List<long[]> votes = new ArrayList<>();
    private StvStage.Action action = StvStage.Action.FIRST_PREFERENCES;
    private int option = Preferences.NONE;
    private List<StvTransfer> transfers = List.of();

    StvStages(StvPiles piles, Set<Integer> withdrawn) {
        this.piles = piles;
        out = new HashSet<>(withdrawn);
    }

    void open(StvStage.Action newAction, int newOption, List<StvTransfer> newTransfers) {
        if (action == StvStage.Action.EXCLUSION) {
            out.add(option);
        }
        action = newAction;
        option = newOption;
        transfers = newTransfers;
    }

    /** @param remaining those who fill the last vacancies below the quota */
    void close(List<Integer> reached, List<Integer> remaining) {
        long[] now = piles.votes();
        votes.add(now);
        all.add(new StvStage(
                all.size() + 1,
                action,
                option,
                IntStream.range(0, now.length)
                        .mapToObj(each -> FiveDecimals.of(now[each]))
                        .toList(),
                FiveDecimals.of(piles.nonTransferable()),
                transfers,
                IntStream.range(0, now.length)
                        .filter(each -> reached.contains(each) || remaining.contains(each))
                        .boxed()
                        .toList(),
                Set.copyOf(remaining),
                out));
    }

    int count() {
        return all.size();
    }

    /** Votes at the end of a stage, from 0, in hundred-thousandths. */
    long votes(int stage, int each) {
        return votes.get(stage)[each];
    }

    List<StvStage> all() {
        return List.copyOf(all);
    }
}
