package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Money for the project with the most votes, then for the next, as long as it lasts. Without a vote there is none. */
public final class GreedyBudget {
    private final BudgetBallots ballots;
    private final GreedyRules rules;
    private final List<Long> votes;
    private final BudgetTies ties;
    private final List<GreedyResult.Step> steps = new ArrayList<>();
    private final List<Integer> winners = new ArrayList<>();
    private long left;

    private GreedyBudget(BudgetBallots ballots, List<Long> votes, GreedyRules rules, Lots lots) {
        this.ballots = ballots;
        this.rules = rules;
        this.votes = votes;
        this.left = ballots.budget();
        ties = new BudgetTies(rules.ties(), ballots.projects(), votes, lots);
    }

    /**
     * Counts by how many approve.
     *
     * @param lots for ties that the rules leave to them and that matter; where they say nothing, the count stops there
     */
    public static GreedyResult count(BudgetBallots ballots, GreedyRules rules, Lots lots) {
        return count(ballots, ballots.votes(), rules, lots);
    }

    /** Counts by whatever each project has, such as points. */
    public static GreedyResult count(BudgetBallots ballots, List<Long> votes, GreedyRules rules, Lots lots) {
        GreedyBudget count = new GreedyBudget(ballots, votes, rules, lots);
        count.selectAll();
        return new GreedyResult(
                ballots.projects(),
                ballots.budget(),
                ballots.decimals(),
                rules,
                votes,
                count.steps,
                count.winners,
                count.ties.met());
    }

    private void selectAll() {
        TreeMap<Long, List<Integer>> byVotes = new TreeMap<>();
        IntStream.range(0, votes.size())
                .filter(project -> votes.get(project) > 0)
                .forEach(project -> byVotes.computeIfAbsent(votes.get(project), level -> new ArrayList<>())
                        .add(project));
        boolean more = true;
        while (more && !byVotes.isEmpty()) {
            more = select(byVotes.pollLastEntry().getValue());
        }
    }

    /** @return whether the count goes on after these, which are level */
    private boolean select(List<Integer> level) {
        while (!level.isEmpty()) {
            OptionalInt next = matters(level) ? ties.first(steps.size() + 1, level) : cheapest(level);
            if (next.isEmpty() || !look(next.getAsInt())) {
                return false;
            }
            level.remove(Integer.valueOf(next.getAsInt()));
        }
        return true;
    }

    private boolean look(int project) {
        long cost = cost(project);
        boolean fits = cost <= left;
        steps.add(new GreedyResult.Step(project, left, fits));
        if (fits) {
            winners.add(project);
            left -= cost;
        }
        return fits || rules.tooDear() == GreedyRules.TooDear.PASSED_OVER;
    }

    /** Whether it makes a difference which of these goes first: some fit, and not all together. */
    private boolean matters(List<Integer> level) {
        long together = level.stream().mapToLong(this::cost).sum();
        return level.size() > 1 && together > left && level.stream().anyMatch(project -> cost(project) <= left);
    }

    private OptionalInt cheapest(List<Integer> level) {
        return level.stream()
                .min(Comparator.comparingLong(this::cost))
                .map(OptionalInt::of)
                .orElseThrow();
    }

    private long cost(int project) {
        return ballots.projects().get(project).cost();
    }
}
