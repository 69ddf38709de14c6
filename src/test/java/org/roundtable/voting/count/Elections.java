package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up elections, each from a seed that says all about it. */
final class Elections {
    private final Random random;
    private final int options;

    Elections(long seed, int mostOptions) {
        random = new Random(seed);
        options = 2 + random.nextInt(mostOptions - 1);
    }

    Options options() {
        return new Options(IntStream.range(0, options)
                .mapToObj(option -> "Option " + option)
                .toList());
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    List<Integer> shuffled() {
        List<Integer> all = new ArrayList<>(IntStream.range(0, options).boxed().toList());
        Collections.shuffle(all, random);
        return all;
    }

    /** Orders of some options, most of them near one of two leanings, so that many are alike. */
    List<List<Integer>> orders(int most) {
        List<Integer> one = shuffled();
        List<Integer> other = shuffled();
        return Stream.generate(() -> order(random.nextBoolean() ? one : other))
                .limit(upTo(most))
                .toList();
    }

    private List<Integer> order(List<Integer> leaning) {
        List<Integer> order = new ArrayList<>(leaning);
        for (int swap = random.nextInt(3); swap > 0; swap--) {
            Collections.swap(order, random.nextInt(options), random.nextInt(options));
        }
        return order.subList(0, 1 + random.nextInt(options));
    }

    /** Sets of options. */
    List<List<Integer>> sets(int most) {
        return orders(most).stream()
                .map(order -> order.stream().sorted().toList())
                .toList();
    }

    List<Long> costs(int most) {
        return Stream.generate(() -> (long) upTo(most)).limit(options).toList();
    }

    static RankedBallots ranked(Options options, List<List<Integer>> orders) {
        Batches<Ranking> batches = new Batches<>();
        orders.forEach(order -> batches.add(Ranking.of(array(order)), 1));
        return new RankedBallots(options, batches.all());
    }

    static List<Batch<Approval>> approvals(List<List<Integer>> sets) {
        Batches<Approval> batches = new Batches<>();
        sets.forEach(set -> batches.add(Approval.of(array(set)), 1));
        return batches.all();
    }

    BudgetBallots budget(List<Long> costs, long budget, List<List<Integer>> sets) {
        List<Project> projects = IntStream.range(0, options)
                .mapToObj(project -> new Project("p" + project, "Project", costs.get(project)))
                .toList();
        return new BudgetBallots(projects, budget, approvals(sets));
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
