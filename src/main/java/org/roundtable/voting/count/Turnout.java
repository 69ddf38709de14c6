package org.roundtable.voting.count;

/**
 * How many people did what, whatever they voted for.
 *
 * @param valid ballots that say something, abstentions among them
 * @param blank ballots that say nothing; they leave every base of votes
 * @param invalid ballots of entitled people that cannot be counted; they stay among those cast
 * @param present people in the room
 * @param entitled people who may vote
 * @param entitledPresent people who may vote and are in the room
 */
public record Turnout(long valid, long blank, long invalid, long present, long entitled, long entitledPresent) {
    /** @throws IllegalArgumentException when a number is negative */
    public Turnout {
        if (Math.min(Math.min(valid, blank), Math.min(invalid, present)) < 0
                || Math.min(entitled, entitledPresent) < 0) {
            throw new IllegalArgumentException("there are no fewer than no people");
        }
    }

    /** Where nothing is known but the ballots. */
    public static Turnout ofBallots(long valid, long blank, long invalid) {
        long all = valid + blank + invalid;
        return new Turnout(valid, blank, invalid, all, all, all);
    }

    /** Ballots that say something or try to. */
    public long cast() {
        return valid + invalid;
    }

    /** Everybody who handed in a ballot. */
    public long tookPart() {
        return valid + blank + invalid;
    }
}
