package org.roundtable.bench;

import java.nio.ByteBuffer;

/** Reads from a message which vote is the newest it tells of. */
interface Newest {
    /**
     * @param cast how many votes there have been
     * @return counted from 1; 0 when the message tells of no vote
     */
    int in(ByteBuffer message, int cast);
}
