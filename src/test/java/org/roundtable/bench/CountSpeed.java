package org.roundtable.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.roundtable.voting.count.BudgetBallots;
import org.roundtable.voting.count.BudgetTieRule;
import org.roundtable.voting.count.EqualShares;
import org.roundtable.voting.count.EqualSharesRules;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.Schulze;
import org.roundtable.voting.count.SchulzeStrength;
import org.roundtable.voting.count.ScottishStv;

/** How long a large poll takes to count, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-Xmx2g"})
public class CountSpeed {
    static final int CANDIDATES = 12;
    static final int SEATS = 4;
    static final int BALLOTS = 100_000;
    static final int OPTIONS = 100;
    static final int ORDERS = 10_000;
    static final long BUDGET = 1_000_000;
    static final EqualSharesRules WITHOUT_COMPLETION =
            new EqualSharesRules(EqualSharesRules.Completion.NONE, BudgetTieRule.USUAL);

    private RankedBallots council;
    private RankedBallots contest;
    private BudgetBallots town;
    private BudgetBallots city;

    @Setup
    public void polls() {
        CountSizes candidates = new CountSizes(CANDIDATES);
        council = candidates.ranked(candidates.orders(BALLOTS));
        CountSizes options = new CountSizes(OPTIONS);
        contest = options.ranked(options.orders(ORDERS));
        town = budget(64, 6_586);
        city = budget(200, 50_000);
    }

    static BudgetBallots budget(int projects, int voters) {
        CountSizes sizes = new CountSizes(projects);
        return sizes.budget(sizes.costs(BUDGET), BUDGET, sizes.sets(voters));
    }

    static Lots lots(int options) {
        return new Lots(IntStream.range(0, options).boxed().toList());
    }

    @Benchmark
    public List<Integer> scottishStv() {
        return ScottishStv.count(council, SEATS, lots(CANDIDATES)).winners();
    }

    @Benchmark
    public List<Integer> schulze() {
        return Schulze.count(contest, SchulzeStrength.WINNING_VOTES).winners();
    }

    @Benchmark
    public List<Integer> equalSharesOfATown() {
        return EqualShares.count(town, EqualSharesRules.ADD_ONE, lots(64)).winners();
    }

    @Benchmark
    public List<Integer> equalSharesOfACity() {
        return EqualShares.count(city, EqualSharesRules.ADD_ONE, lots(200)).winners();
    }

    @Benchmark
    public List<Integer> equalSharesOfATownWithoutCompletion() {
        return EqualShares.count(town, WITHOUT_COMPLETION, lots(64)).winners();
    }
}
