package org.roundtable.voting.count;

/**
 * How options are scored.
 *
 * @param most the highest number for one option, from 1
 * @param total the most that all numbers of a ballot may add up to; 0 when there is no such limit
 * @param measure what the winner has most of
 */
public record ScoreRules(int most, long total, Measure measure) {
    /** @throws IllegalArgumentException when a number is out of range */
    public ScoreRules {
        if (most < 1 || total < 0) {
            throw new IllegalArgumentException("a score goes from 0 to something");
        }
    }

    /** Scores from 0 up to a highest one; the best mean wins. */
    public static ScoreRules scores(int most) {
        return new ScoreRules(most, 0, Measure.MEAN);
    }

    /** So many dots to be placed, at most so many on one option; the most dots win. */
    public static ScoreRules dots(int dots, int mostOnOne) {
        return new ScoreRules(mostOnOne, dots, Measure.SUM);
    }

    /** What options are compared by. */
    public enum Measure {
        SUM,
        /** Of those who scored the option. */
        MEAN,
        /** Of those who scored the option. */
        MEDIAN
    }

    boolean valid(Scores ballot) {
        return ballot.given().values().stream().allMatch(number -> number <= most)
                && (total == 0 || ballot.sum() <= total);
    }
}
