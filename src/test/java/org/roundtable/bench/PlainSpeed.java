package org.roundtable.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.roundtable.voting.count.plain.PlainSchulze;
import org.roundtable.voting.count.plain.PlainShares;
import org.roundtable.voting.count.plain.PlainStv;

/**
 * The baseline: the plain slow implementation of the tests on the same polls, once each. It walks every path for
 * Schulze, which is possible with eight options and not with a hundred, and is not made to raise endowments.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-Xmx2g"})
public class PlainSpeed {
    private static final int FEW_OPTIONS = 8;

    private List<List<Integer>> council;
    private PlainSchulze contest;
    private PlainShares town;

    @Setup
    public void polls() {
        council = new CountSizes(CountSpeed.CANDIDATES).orders(CountSpeed.BALLOTS);
        List<List<Integer>> orders = new CountSizes(FEW_OPTIONS).orders(CountSpeed.ORDERS);
        contest = new PlainSchulze(
                orders.stream()
                        .map(order -> order.stream().map(List::of).toList())
                        .toList(),
                FEW_OPTIONS);
        CountSizes sizes = new CountSizes(64);
        List<Long> costs = sizes.costs(CountSpeed.BUDGET);
        town = new PlainShares(
                costs, CountSpeed.BUDGET, sizes.sets(6_586), CountSpeed.lots(64).drawn());
    }

    @Benchmark
    public List<Integer> scottishStv() {
        return new PlainStv(
                        council,
                        CountSpeed.CANDIDATES,
                        CountSpeed.SEATS,
                        CountSpeed.lots(CountSpeed.CANDIDATES).drawn())
                .elected;
    }

    @Benchmark
    public List<Integer> schulzeWithEightOptions() {
        return contest.winners();
    }

    @Benchmark
    public List<Integer> equalSharesOfATownWithoutCompletion() {
        return town.withoutCompletion();
    }
}
