package org.roundtable.bench.client;

import java.nio.ByteBuffer;

/** Takes what comes on one WebSocket, on the thread of the {@link SocketLoop}. */
public interface Reader {
    /** @param nanos when the message was read, of {@link System#nanoTime} */
    void message(ByteBuffer text, long nanos);

    /** The server has closed it. */
    default void gone() {}
}
