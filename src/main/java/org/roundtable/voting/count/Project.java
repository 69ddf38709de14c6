package org.roundtable.voting.count;

/**
 * Something that costs money and can be voted for.
 *
 * @param id unique among the projects of a poll; it never decides anything
 * @param cost in the smallest unit of money, from 1 to 10^12
 */
public record Project(String id, String name, long cost) {
    public static final long MOST = 1_000_000_000_000L;

    /** @throws IllegalArgumentException when the cost is out of range */
    public Project {
        if (cost < 1 || cost > MOST) {
            throw new IllegalArgumentException("a project costs something, and at most 10^12");
        }
    }
}
