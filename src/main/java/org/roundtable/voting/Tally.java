package org.roundtable.voting;

import java.util.Collection;

/**
 * How many said what.
 *
 * @param against all who are against, those who block among them
 */
public record Tally(int inFavour, int against, int blocking, int abstaining) {
    public static final Tally EMPTY = new Tally(0, 0, 0, 0);

    /** Counts ballots, one choice for each, in whatever order. */
    static Tally of(Collection<Choice> ballots) {
        int[] votes = new int[Stance.values().length];
        ballots.forEach(choice -> votes[choice.stance().ordinal()]++);
        int blocking = votes[Stance.BLOCKING.ordinal()];
        return new Tally(
                votes[Stance.IN_FAVOUR.ordinal()],
                votes[Stance.AGAINST.ordinal()] + blocking,
                blocking,
                votes[Stance.ABSTAINING.ordinal()]);
    }

    /** Everybody who voted. */
    public int total() {
        return inFavour + against + abstaining;
    }

    /** The votes for one choice. */
    public int votes(Choice choice) {
        return switch (choice.stance()) {
            case IN_FAVOUR -> inFavour;
            case AGAINST -> against - blocking;
            case BLOCKING -> blocking;
            case ABSTAINING -> abstaining;
        };
    }
}
