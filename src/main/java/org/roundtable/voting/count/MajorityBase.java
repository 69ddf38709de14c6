package org.roundtable.voting.count;

/** Out of whom a majority is reckoned. */
public enum MajorityBase {
    /** Those for and those against. */
    YES_AND_NO,
    /** Those for, those against and those who abstain. */
    YES_NO_AND_ABSTAIN,
    /** Every valid ballot. */
    VALID,
    /** Valid and invalid ballots; blank ones are not votes (Robert's Rules of Order, 12th edition, 45:31 to 45:32). */
    CAST,
    /** Everybody in the room. */
    PRESENT,
    /** Everybody who may vote. */
    ENTITLED,
    /** Everybody in the room who may vote. */
    ENTITLED_AND_PRESENT;

    /**
     * The size of this base.
     *
     * @param decided those for and those against
     * @param abstaining those who abstain
     */
    public long size(long decided, long abstaining, Turnout turnout) {
        return switch (this) {
            case YES_AND_NO -> decided;
            case YES_NO_AND_ABSTAIN -> decided + abstaining;
            case VALID -> turnout.valid();
            case CAST -> turnout.cast();
            case PRESENT -> turnout.presentInTheBase();
            case ENTITLED -> turnout.entitledInTheBase();
            case ENTITLED_AND_PRESENT -> turnout.entitledPresentInTheBase();
        };
    }
}
