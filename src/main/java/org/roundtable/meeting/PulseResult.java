package org.roundtable.meeting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What came of a trust pulse. There is none of fewer than {@link #ENOUGH} people on the board: with fewer, those who know
 * each other could tell who answered what. Guests count in it but do not make it enough, since anybody could answer as
 * several guests and subtract their own answers.
 *
 * @param sentences by the alphabet, which tells nothing of who came when
 */
public record PulseResult(int answers, List<PulseScore> scores, List<String> sentences) {
    /** So many people on the board must have answered. */
    public static final int ENOUGH = 5;

    private static final Comparator<String> ALPHABET =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    public PulseResult {
        scores = List.copyOf(scores);
        sentences = List.copyOf(sentences);
    }

    /** @param fromBoard how many of the answers are not guests' */
    static Optional<PulseResult> of(int fromBoard, List<PulseAnswer> answers) {
        return enough(fromBoard) ? Optional.of(of(answers)) : Optional.empty();
    }

    static boolean enough(int fromBoard) {
        return fromBoard >= ENOUGH;
    }

    private static PulseResult of(List<PulseAnswer> answers) {
        return new PulseResult(
                answers.size(),
                Arrays.stream(PulseQuestion.values())
                        .map(question -> PulseScore.of(question, answers))
                        .toList(),
                answers.stream()
                        .map(PulseAnswer::sentence)
                        .filter(sentence -> !sentence.isEmpty())
                        .sorted(ALPHABET)
                        .toList());
    }
}
