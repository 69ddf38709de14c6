package org.roundtable.bench;

import java.io.IOException;
import org.roundtable.bench.client.SocketLoop;

/** How one person comes to watch. */
interface Entrance {
    /** Does what comes before the page, where something does. */
    default void signIn(int person) throws IOException, InterruptedException {}

    /** Opens and closes a page with nothing on it, where there are pages. */
    default void look(int person) throws IOException, InterruptedException {}

    /** Nobody is signed in any longer as far as browsers know. */
    default void forget() {}

    /**
     * @param person the number of the account, where there are accounts
     * @param receiveBuffer as of {@link SocketLoop#open}
     */
    Seat enter(int person, Crowd crowd, int receiveBuffer) throws IOException, InterruptedException;
}
