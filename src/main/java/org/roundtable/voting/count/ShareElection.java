package org.roundtable.voting.count;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A budget poll laid out for counting. All amounts are multiplied by a scale, so that an endowment that is a fraction
 * becomes a whole number.
 */
final class ShareElection {
    private final long scale;
    private final List<Long> votes;
    private final long[] costs;
    private final long[] papers;
    private final int[][] approved;
    private final int[][] supporters;
    private final long voters;

    ShareElection(BudgetBallots ballots, long scale) {
        this.scale = scale;
        votes = ballots.votes();
        voters = ballots.papers();
        costs = ballots.projects().stream()
                .mapToLong(project -> Math.multiplyExact(project.cost(), scale))
                .toArray();
        papers = ballots.batches().stream().mapToLong(Batch::papers).toArray();
        approved =
                ballots.batches().stream().map(batch -> batch.ballot().array()).toArray(int[][]::new);
        supporters = new int[costs.length][];
        int[] size = new int[costs.length];
        Arrays.stream(approved).flatMapToInt(Arrays::stream).forEach(project -> size[project]++);
        Arrays.setAll(supporters, project -> new int[size[project]]);
        IntStream.range(0, approved.length)
                .forEach(voter -> Arrays.stream(approved[voter])
                        .forEach(project -> supporters[project][--size[project]] = voter));
    }

    long scale() {
        return scale;
    }

    List<Long> votes() {
        return votes;
    }

    long votes(int project) {
        return votes.get(project);
    }

    int projects() {
        return costs.length;
    }

    /** Kinds of voters, those with equal ballots being one. */
    int kinds() {
        return papers.length;
    }

    long voters() {
        return voters;
    }

    long cost(int project) {
        return costs[project];
    }

    long papers(int kind) {
        return papers[kind];
    }

    int[] approved(int kind) {
        return approved[kind];
    }

    /** The kinds of voters who approve of a project; whoever asks may put them in another order. */
    int[] supporters(int project) {
        return supporters[project];
    }

    long dearest() {
        return Arrays.stream(costs).max().orElse(0);
    }
}
