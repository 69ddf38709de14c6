package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;

/** Takes one of several projects that are level, by the published rules and then by lot. */
final class BudgetTies {
    private final List<BudgetTieRule> rules;
    private final List<Project> projects;
    private final List<Long> votes;
    private final Lots lots;
    private final List<Tie> met = new ArrayList<>();

    BudgetTies(List<BudgetTieRule> rules, List<Project> projects, List<Long> votes, Lots lots) {
        this.rules = rules;
        this.projects = projects;
        this.votes = votes;
        this.lots = lots;
    }

    List<Tie> met() {
        return List.copyOf(met);
    }

    /** @return none when a lot has to be drawn first */
    OptionalInt first(int step, List<Integer> tied) {
        if (tied.size() == 1) {
            return OptionalInt.of(tied.getFirst());
        }
        List<Integer> left = tied;
        for (BudgetTieRule rule : rules) {
            left = least(left, project -> rule.rank(projects.get(project).cost(), votes.get(project)));
            if (left.size() == 1) {
                met.add(new Tie(step, Tie.Purpose.SELECT, tied, rule.decision(), left));
                return OptionalInt.of(left.getFirst());
            }
        }
        return byLot(step, left);
    }

    /** Whether of two that are level one goes first; no when a lot has to be drawn to know. Nothing is written down. */
    boolean prefers(int one, int other) {
        OptionalInt first = new BudgetTies(rules, projects, votes, lots).first(1, List.of(one, other));
        return first.isPresent() && first.getAsInt() == one;
    }

    private OptionalInt byLot(int step, List<Integer> tied) {
        Optional<Integer> drawn = lots.best(tied);
        Tie.Decision decision = drawn.isPresent() ? Tie.Decision.LOT : Tie.Decision.LOT_NEEDED;
        met.add(new Tie(step, Tie.Purpose.SELECT, tied, decision, drawn.stream().toList()));
        return drawn.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static List<Integer> least(List<Integer> options, ToLongFunction<Integer> rank) {
        long least = options.stream().mapToLong(rank).min().orElseThrow();
        return options.stream()
                .filter(option -> rank.applyAsLong(option) == least)
                .toList();
    }
}
