package org.roundtable.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.Batches;
import org.roundtable.voting.count.BudgetBallots;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.Project;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.Ranking;

/** Made-up polls of the sizes that are measured, the same every time. */
final class CountSizes {
    private static final long SEED = 20_071_503;
    private static final int MOST_APPROVED = 12;

    private final Random random = new Random(SEED);
    private final int options;

    CountSizes(int options) {
        this.options = options;
    }

    /** Orders of all options, no two alike. */
    List<List<Integer>> orders(int ballots) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, options).boxed().toList());
        Set<List<Integer>> orders = new HashSet<>();
        while (orders.size() < ballots) {
            Collections.shuffle(order, random);
            orders.add(List.copyOf(order));
        }
        return List.copyOf(orders);
    }

    /** Some projects for each voter, the first ones more often than the last. */
    List<List<Integer>> sets(int voters) {
        return Stream.generate(() -> IntStream.generate(this::project)
                        .limit(1 + random.nextInt(MOST_APPROVED))
                        .distinct()
                        .boxed()
                        .toList())
                .limit(voters)
                .toList();
    }

    private int project() {
        return Math.min(random.nextInt(options), random.nextInt(options));
    }

    List<Long> costs(long budget) {
        return Stream.generate(() -> budget / 200 + random.nextLong(budget / 10))
                .limit(options)
                .toList();
    }

    RankedBallots ranked(List<List<Integer>> orders) {
        Batches<Ranking> batches = new Batches<>();
        orders.forEach(order -> batches.add(Ranking.of(array(order)), 1));
        return new RankedBallots(names(), batches.all());
    }

    BudgetBallots budget(List<Long> costs, long budget, List<List<Integer>> sets) {
        Batches<Approval> batches = new Batches<>();
        sets.forEach(set -> batches.add(Approval.of(array(set)), 1));
        List<Project> projects = IntStream.range(0, options)
                .mapToObj(project -> new Project("p" + project, "Project", costs.get(project)))
                .toList();
        return new BudgetBallots(projects, budget, batches.all());
    }

    private Options names() {
        return new Options(IntStream.range(0, options)
                .mapToObj(option -> "Option " + option)
                .toList());
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
