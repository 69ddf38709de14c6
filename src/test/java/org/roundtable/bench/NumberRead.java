package org.roundtable.bench;

import java.nio.ByteBuffer;

/** Reads the number that a server without an application writes between {@code #} and {@code ;}. */
final class NumberRead implements Newest {
    @Override
    public int in(ByteBuffer message, int cast) {
        int at = message.position();
        while (at < message.limit() && message.get(at) != '#') {
            at++;
        }
        int number = 0;
        for (at++; at < message.limit() && message.get(at) != ';'; at++) {
            number = number * 10 + message.get(at) - '0';
        }
        return number;
    }
}
