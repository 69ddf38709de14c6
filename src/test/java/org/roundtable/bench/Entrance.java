package org.roundtable.bench;

import java.io.IOException;

/** How one person comes to watch. */
interface Entrance {
    /** @param person the number of the account, where there are accounts */
    Seat enter(int person, Crowd crowd) throws IOException, InterruptedException;
}
