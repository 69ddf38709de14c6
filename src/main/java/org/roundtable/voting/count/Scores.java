package org.roundtable.voting.count;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A ballot with a number for some options: a score, dots or points. */
public final class Scores {
    private final Map<Integer, Integer> given;

    private Scores(Map<Integer, Integer> given) {
        this.given = given;
    }

    /** @throws IllegalArgumentException when a number is negative */
    public static Scores of(Map<Integer, Integer> given) {
        if (given.values().stream().anyMatch(number -> number < 0)) {
            throw new IllegalArgumentException("a score is not negative");
        }
        return new Scores(new TreeMap<>(given));
    }

    /** One number for each option, in the order of the ballot paper; a negative one stands for none. */
    public static Scores inOrder(int... numbers) {
        Map<Integer, Integer> given = new TreeMap<>();
        for (int option = 0; option < numbers.length; option++) {
            if (numbers[option] >= 0) {
                given.put(option, numbers[option]);
            }
        }
        return new Scores(given);
    }

    /** By option, in the order of the ballot paper. */
    public Map<Integer, Integer> given() {
        return Collections.unmodifiableMap(given);
    }

    long sum() {
        return given.values().stream().mapToLong(Integer::longValue).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scores that && given.equals(that.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    @Override
    public String toString() {
        return given.toString();
    }
}
