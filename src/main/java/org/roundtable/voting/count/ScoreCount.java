package org.roundtable.voting.count;

import java.util.List;
import java.util.stream.IntStream;

/** Options are given numbers; the best of them wins. */
public final class ScoreCount {
    private ScoreCount() {}

    /**
     * Counts. A ballot with a number that is too high, or too many dots, is invalid.
     *
     * @param lots for a tie; where they say nothing, it stays open and nobody wins
     */
    public static ScoreResult count(Options options, List<Batch<Scores>> batches, ScoreRules rules, Lots lots) {
        List<Batch<Scores>> valid =
                batches.stream().filter(batch -> rules.valid(batch.ballot())).toList();
        List<ScoreLine> lines = IntStream.range(0, options.size())
                .mapToObj(option -> ScoreLine.of(valid, option))
                .toList();
        List<Integer> scored = IntStream.range(0, options.size())
                .filter(option -> lines.get(option).papers() > 0)
                .boxed()
                .toList();
        Podium podium = Podium.of(scored, option -> worth(lines.get(option), rules), 1, lots);
        long papers = Batches.papers(valid);
        return new ScoreResult(
                options, rules, papers, Batches.papers(batches) - papers, lines, podium.winners(), podium.ties());
    }

    private static Fraction worth(ScoreLine line, ScoreRules rules) {
        return switch (rules.measure()) {
            case SUM -> Fraction.of(line.sum());
            case MEAN -> line.mean();
            case MEDIAN -> line.median();
        };
    }
}
