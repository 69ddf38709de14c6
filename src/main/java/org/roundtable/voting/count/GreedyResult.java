package org.roundtable.voting.count;

import java.util.List;

/**
 * Which projects had their money by votes.
 *
 * @param votes what each project has: people who approve, or points
 * @param steps each project that was looked at, in that order
 * @param winners in the order of their selection
 */
public record GreedyResult(
        List<Project> projects,
        long budget,
        int decimals,
        GreedyRules rules,
        List<Long> votes,
        List<Step> steps,
        List<Integer> winners,
        List<Tie> ties)
        implements Result {
    public GreedyResult {
        projects = List.copyOf(projects);
        votes = List.copyOf(votes);
        steps = List.copyOf(steps);
        winners = List.copyOf(winners);
        ties = List.copyOf(ties);
    }

    /** What the selected projects cost together. */
    public long spent() {
        return winners.stream().mapToLong(winner -> projects.get(winner).cost()).sum();
    }

    /**
     * One look at a project.
     *
     * @param left money before it
     */
    public record Step(int project, long left, boolean selected) {}
}
