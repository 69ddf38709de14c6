package org.roundtable.voting.count;

/**
 * Ballots that are all the same.
 *
 * @param papers how many, from 1
 */
public record Batch<B>(B ballot, long papers) {
    /** @throws IllegalArgumentException when there is not even one */
    public Batch {
        if (papers < 1) {
            throw new IllegalArgumentException("a batch has at least one ballot");
        }
    }

    public static <B> Batch<B> one(B ballot) {
        return new Batch<>(ballot, 1);
    }
}
