package org.roundtable.upkeep;

/** Why the program cannot do what it was started for, and what its administrator can do about it. */
final class CannotStart extends RuntimeException {
    private final String why;
    private final String remedy;

    /**
     * @param why one sentence
     * @param remedy what to do, in one or two sentences
     */
    CannotStart(String why, String remedy) {
        super(why + " " + remedy, null, false, false);
        this.why = why;
        this.remedy = remedy;
    }

    String why() {
        return why;
    }

    String remedy() {
        return remedy;
    }
}
