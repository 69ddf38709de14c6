package org.roundtable.meeting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How one question of a trust pulse was answered.
 *
 * @param counts how many answered 1, 2, 3, 4 and 5
 */
public record PulseScore(PulseQuestion question, List<Integer> counts) {
    public PulseScore {
        counts = List.copyOf(counts);
    }

    static PulseScore of(PulseQuestion question, List<PulseAnswer> answers) {
        return new PulseScore(
                question,
                IntStream.rangeClosed(PulseAnswer.LOWEST, PulseAnswer.HIGHEST)
                        .mapToObj(number -> Math.toIntExact(answers.stream()
                                .filter(answer -> answer.to(question) == number)
                                .count()))
                        .toList());
    }

    /** To one decimal. */
    public BigDecimal average() {
        int people = counts.stream().mapToInt(Integer::intValue).sum();
        int sum = IntStream.range(0, counts.size())
                .map(at -> (at + PulseAnswer.LOWEST) * counts.get(at))
                .sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP);
    }
}
