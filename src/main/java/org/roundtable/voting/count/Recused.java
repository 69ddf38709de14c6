package org.roundtable.voting.count;

/**
 * People whom a declared conflict of interest takes out of a vote, and what the charter says of them. They stay among
 * those entitled and those in the room as far as these are told, and cast no ballot.
 *
 * @param people how many of the entitled
 * @param present how many of them are in the room
 * @param towardQuorum whether they count as taking part, and as present, where a quorum is asked
 * @param leaveTheBase whether a majority of the entitled or of those present is reckoned without them
 */
public record Recused(long people, long present, boolean towardQuorum, boolean leaveTheBase) {
    public static final Recused NONE = new Recused(0, 0, false, true);

    /** @throws IllegalArgumentException when a number is negative, or more are present than there are */
    public Recused {
        if (present < 0 || people < present) {
            throw new IllegalArgumentException("there are no fewer than no people");
        }
    }

    long peopleLeavingTheBase() {
        return leaveTheBase ? people : 0;
    }

    long presentLeavingTheBase() {
        return leaveTheBase ? present : 0;
    }

    long takingPart() {
        return towardQuorum ? people : 0;
    }

    long presentForNoQuorum() {
        return towardQuorum ? 0 : present;
    }
}
