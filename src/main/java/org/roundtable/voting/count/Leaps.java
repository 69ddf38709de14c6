package org.roundtable.voting.count;

/** How many raises to try together, given how it went so far. */
final class Leaps {
    private static final int MOST_PATIENCE = 64;

    private int patience = 4;
    private int unchanged;
    private long raises = 1;

    long next() {
        return raises;
    }

    /** One raise alone changed something, or nothing. */
    void raised(boolean same) {
        unchanged = same ? unchanged + 1 : 0;
        if (unchanged >= patience) {
            raises = 2;
        }
    }

    /** Several together surely changed nothing, or it is not sure. */
    void took(boolean sure) {
        if (sure) {
            raises *= 2;
            return;
        }
        if (raises == 2) {
            patience = Math.min(MOST_PATIENCE, patience * 2);
        }
        raises /= 2;
        unchanged = 0;
    }
}
