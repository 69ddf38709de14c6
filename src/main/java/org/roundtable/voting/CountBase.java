package org.roundtable.voting;

/** Out of whom a share of votes is reckoned. */
public enum CountBase {
    /** Those for and those against; who abstains leaves this base. */
    YES_AND_NO,

    /** Everybody who was entitled when the poll opened, whether they voted or not. */
    ENTITLED;

    int size(Tally tally, int entitled) {
        return this == ENTITLED ? entitled : tally.inFavour() + tally.against();
    }
}
