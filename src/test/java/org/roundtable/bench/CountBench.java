package org.roundtable.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures how long large polls take to count, beside the plain slow implementation of the tests. */
class CountBench {
    private static final double A_SECOND = 1_000;
    private static final Map<String, String> TITLES = Map.of(
            "scottishStv", "Scottish STV, 100,000 different ballots on 12 candidates, 4 seats",
            "schulze", "Schulze, 10,000 ballots on 100 options",
            "schulzeWithEightOptions", "Schulze, 10,000 ballots on 8 options",
            "equalSharesOfATown", "Equal shares with add 1, 64 projects, 6,586 voters",
            "equalSharesOfACity", "Equal shares with add 1, 200 projects, 50,000 voters",
            "equalSharesOfATownWithoutCompletion", "Equal shares without completion, 64 projects, 6,586 voters");

    @Test
    void largePolls() throws Exception {
        assumeTrue(Workload.COUNT.chosen());
        Map<String, Double> ours = run(CountSpeed.class);
        Map<String, Double> plain = run(PlainSpeed.class);
        List<Row> rows = new ArrayList<>();
        ours.forEach((name, took) -> rows.add(Row.atMost(TITLES.get(name), A_SECOND, " ms", took)));
        Report.of(Workload.COUNT, rows, 0, text(ours, plain)).keep();
        Page.write();
    }

    private static Map<String, Double> run(Class<?> benchmarks) throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\b" + benchmarks.getSimpleName() + "\\b")
                        .build())
                .run();
        Map<String, Double> took = new TreeMap<>();
        results.forEach(result -> took.put(
                result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore()));
        return took;
    }

    private static String text(Map<String, Double> ours, Map<String, Double> plain) {
        StringBuilder table = new StringBuilder("""
                JMH, one core for each process. The baseline is the plain slow implementation of the tests, written from the
                rules' texts, on the same polls, where it comes to an end.

                | poll | ms | baseline, ms |
                |---|---:|---:|
                """);
        Map<String, Double> all = new TreeMap<>(plain);
        all.putAll(ours);
        all.keySet()
                .forEach(name -> table.append(
                        "| %s | %s | %s |%n".formatted(TITLES.get(name), cell(ours.get(name)), cell(plain.get(name)))));
        return table.toString();
    }

    private static String cell(Double took) {
        return took == null ? "" : Row.number(took);
    }
}
