package org.roundtable.voting.count;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What one option was given.
 *
 * @param counts how many gave each number, lowest first
 */
public record ScoreLine(NavigableMap<Integer, Long> counts) {
    static ScoreLine of(Iterable<Batch<Scores>> batches, int option) {
        NavigableMap<Integer, Long> counts = new TreeMap<>();
        for (Batch<Scores> batch : batches) {
            Integer number = batch.ballot().given().get(option);
            if (number != null) {
                counts.merge(number, batch.papers(), Math::addExact);
            }
        }
        return new ScoreLine(counts);
    }

    /** How many gave it a number. */
    public long papers() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long sum() {
        return counts.entrySet().stream()
                .mapToLong(count -> Math.multiplyExact(count.getKey(), count.getValue()))
                .sum();
    }

    /** Exactly; 0 when nobody gave it a number. */
    public Fraction mean() {
        return papers() == 0 ? Fraction.ZERO : Fraction.of(sum(), papers());
    }

    /** The middle number, or half way between the two middle ones; 0 when nobody gave it a number. */
    public Fraction median() {
        long papers = papers();
        return papers == 0 ? Fraction.ZERO : Fraction.of(at((papers - 1) / 2) + at(papers / 2), 2);
    }

    /** How far the numbers lie apart: the mean square of their distance from the mean, exactly. */
    public Fraction variance() {
        if (papers() == 0) {
            return Fraction.ZERO;
        }
        Fraction squares = Fraction.ZERO;
        for (Map.Entry<Integer, Long> count : counts.entrySet()) {
            Fraction distance = Fraction.of(count.getKey()).minus(mean());
            squares = squares.plus(distance.times(distance).times(count.getValue()));
        }
        return squares.over(Fraction.of(papers()));
    }

    /** The lowest number given; 0 when there is none. */
    public int lowest() {
        return counts.isEmpty() ? 0 : counts.firstKey();
    }

    /** The highest number given; 0 when there is none. */
    public int highest() {
        return counts.isEmpty() ? 0 : counts.lastKey();
    }

    private long at(long position) {
        long passed = 0;
        for (Map.Entry<Integer, Long> count : counts.entrySet()) {
            passed += count.getValue();
            if (position < passed) {
                return count.getKey();
            }
        }
        throw new IllegalArgumentException("there are not so many numbers");
    }
}
