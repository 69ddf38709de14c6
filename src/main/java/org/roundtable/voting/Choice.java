package org.roundtable.voting;

/** What somebody can say in a poll. */
public enum Choice {
    YES(Stance.IN_FAVOUR),
    NO(Stance.AGAINST),
    AGREE(Stance.IN_FAVOUR),
    DISAGREE(Stance.AGAINST),
    BLOCK(Stance.BLOCKING),
    ABSTAIN(Stance.ABSTAINING);

    private final Stance stance;

    Choice(Stance stance) {
        this.stance = stance;
    }

    public Stance stance() {
        return stance;
    }

    /** Whether a written reason must come with it. */
    public boolean needsReason() {
        return stance == Stance.BLOCKING;
    }
}
