package org.roundtable.voting.count;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * Approval ballots on projects that share a budget.
 *
 * @param budget in the smallest unit of money, from 0
 * @param decimals how many decimals an amount has when it is written, 0 to 6; the smallest unit is one of the last
 */
public record BudgetBallots(List<Project> projects, long budget, int decimals, List<Batch<Approval>> batches)
        implements Papers {
    private static final int MOST_DECIMALS = 6;

    /** @throws IllegalArgumentException when the budget or the decimals are out of range, or an id is there twice */
    public BudgetBallots {
        projects = List.copyOf(projects);
        batches = List.copyOf(batches);
        if (budget < 0 || budget > Project.MOST || decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("a budget is from 0 to 10^12");
        }
        if (projects.stream().map(Project::id).distinct().count() < projects.size()) {
            throw new IllegalArgumentException("two projects have the same id");
        }
    }

    public BudgetBallots(List<Project> projects, long budget, List<Batch<Approval>> batches) {
        this(projects, budget, 0, batches);
    }

    /** The ids of the projects. */
    @Override
    public Options options() {
        return new Options(projects.stream().map(Project::id).toList());
    }

    @Override
    public long papers() {
        return Batches.papers(batches);
    }

    /** How many approve of each project. */
    public List<Long> votes() {
        long[] votes = new long[projects.size()];
        for (Batch<Approval> batch : batches) {
            batch.ballot().options().forEach(project -> votes[project] += batch.papers());
        }
        return Arrays.stream(votes).boxed().toList();
    }

    /** The whole unit of money, in smallest units. */
    long unit() {
        return BigInteger.TEN.pow(decimals).longValueExact();
    }
}
