package org.roundtable.voting.count;

/**
 * How many must be there for a vote to count at all.
 *
 * @param numerator a number of people, or the numerator of a share
 * @param denominator of the share; 0 when the numerator is a number of people
 */
public record QuorumRule(int numerator, int denominator, By by, Of of) {
    public static final QuorumRule NONE = new QuorumRule(0, 0, By.TAKING_PART, Of.ENTITLED);

    /** @throws IllegalArgumentException when a number is negative or a share is more than all */
    public QuorumRule {
        if (numerator < 0 || denominator < 0 || denominator > 0 && numerator > denominator) {
            throw new IllegalArgumentException("a quorum is a number of people or a share of them");
        }
    }

    /** How people are there. */
    public enum By {
        /** By handing in a ballot, a blank one too. */
        TAKING_PART,
        /** By being in the room and entitled. */
        PRESENCE
    }

    /** What a share is a share of. */
    public enum Of {
        ENTITLED,
        SEATS
    }

    /** How many people that is, rounded up to whole people. */
    public long needed(Turnout turnout, long seats) {
        if (denominator == 0) {
            return numerator;
        }
        return Math.ceilDiv(
                Math.multiplyExact(of == Of.SEATS ? seats : turnout.entitled(), (long) numerator), denominator);
    }

    /** How many there are. */
    public long had(Turnout turnout) {
        return by == By.PRESENCE ? turnout.presentForQuorum() : turnout.takingPartForQuorum();
    }
}
