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
 * @param recused those among the last three numbers who have a conflict of interest
 */
public record Turnout(
        long valid, long blank, long invalid, long present, long entitled, long entitledPresent, Recused recused) {
    /** @throws IllegalArgumentException when a number is negative */
    public Turnout {
        if (Math.min(Math.min(valid, blank), Math.min(invalid, present)) < 0
                || Math.min(entitled, entitledPresent) < 0) {
            throw new IllegalArgumentException("there are no fewer than no people");
        }
    }

    public Turnout(long valid, long blank, long invalid, long present, long entitled, long entitledPresent) {
        this(valid, blank, invalid, present, entitled, entitledPresent, Recused.NONE);
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

    /** The people in the room of whom a majority is reckoned. */
    long presentInTheBase() {
        return present - recused.presentLeavingTheBase();
    }

    /** The entitled of whom a majority is reckoned. */
    long entitledInTheBase() {
        return entitled - recused.peopleLeavingTheBase();
    }

    /** The entitled in the room of whom a majority is reckoned. */
    long entitledPresentInTheBase() {
        return entitledPresent - recused.presentLeavingTheBase();
    }

    /** Those who make up a quorum by taking part. */
    long takingPartForQuorum() {
        return tookPart() + recused.takingPart();
    }

    /** Those who make up a quorum by being in the room. */
    long presentForQuorum() {
        return entitledPresent - recused.presentForNoQuorum();
    }
}
