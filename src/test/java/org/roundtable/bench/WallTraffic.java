package org.roundtable.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.roundtable.bench.client.Reader;

/** All that was sent to one wall. Who watches it is told of each message. */
final class WallTraffic implements Reader {
    private final StringBuilder sent = new StringBuilder();
    private final List<Reader> watchers;

    WallTraffic(List<Reader> watchers) {
        this.watchers = watchers;
    }

    /** What came in answer to what the page asked for. */
    synchronized void answered(String text) {
        sent.append(text);
    }

    @Override
    public synchronized void message(ByteBuffer text, long nanos) {
        sent.append(StandardCharsets.UTF_8.decode(text.duplicate()));
        watchers.forEach(watcher -> watcher.message(text, nanos));
    }

    synchronized boolean names(String person) {
        return sent.indexOf(person) >= 0;
    }

    synchronized int length() {
        return sent.length();
    }
}
