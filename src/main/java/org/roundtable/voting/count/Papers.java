package org.roundtable.voting.count;

/** Ballots with what they are about. */
public interface Papers {
    /** In the order of the ballot paper. */
    Options options();

    /** How many there are. */
    long papers();
}
