package org.roundtable.live;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One WebSocket and what waits to be written to it. Writing may take as long as the browser likes: it is done by a
 * thread of its own, one frame after the other, and holds up nobody.
 */
final class PushLine {
    /** Longest wait of a write before the browser counts as one that does not read. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    /** More than this many characters waiting, and the connection is cut: a browser that comes back asks anew. */
    static final int MOST_WAITING = 1 << 20;

    static final long UNTIMED = 0;

    private final Wire wire;
    private final Executor workers;
    private final PushFigures figures;
    private final Queue<Frame> waiting = new ArrayDeque<>();
    private int waitingCharacters;
    private boolean writing;
    private boolean closed;
    private long writingSince;
    private @Nullable Runnable whenFree;

    PushLine(Wire wire, Executor workers, PushFigures figures) {
        this.wire = wire;
        this.workers = workers;
        this.figures = figures;
    }

    void add(String text) {
        add(text, UNTIMED);
    }

    /** @param since when the oldest came of what it shows, as {@link System#nanoTime} tells it; or {@link #UNTIMED} */
    void add(String text, long since) {
        if (put(text, since)) {
            begin();
        }
    }

    /**
     * The same, but for the writing.
     *
     * @return whether whoever asks has to {@link #write} now
     */
    boolean put(String text, long since) {
        ToDo next = enqueue(new Frame(text, since));
        if (next == ToDo.TOO_MUCH) {
            figures.cutOff();
            cut();
        }
        return next == ToDo.BEGIN;
    }

    /** True when nothing waits; else {@code then} is run as soon as that is so, in place of an earlier one. */
    synchronized boolean free(Runnable then) {
        if (!writing || closed) {
            return true;
        }
        whenFree = then;
        return false;
    }

    synchronized boolean idle() {
        return !writing && !closed;
    }

    synchronized boolean stalled() {
        return writing && !closed && System.nanoTime() - writingSince > PATIENCE.toNanos();
    }

    /** Waits for what is being written, but no longer than the browser may be waited for. */
    synchronized void settle(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        long left = longest.toMillis();
        try {
            while (writing && !closed && left > 0) {
                wait(left);
                left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes nothing more; what is not written yet is dropped. */
    void close() {
        runFreed(shut());
    }

    private synchronized ToDo enqueue(Frame frame) {
        if (closed) {
            return ToDo.NOTHING;
        }
        waiting.add(frame);
        waitingCharacters += frame.text().length();
        if (writing) {
            return waitingCharacters > MOST_WAITING ? ToDo.TOO_MUCH : ToDo.NOTHING;
        }
        writing = true;
        writingSince = System.nanoTime();
        return ToDo.BEGIN;
    }

    /** Has what waits written by somebody else. */
    void begin() {
        begin(this::write);
    }

    /** Writes what waits. Takes as long as the browser does. */
    void write() {
        try {
            for (Frame frame = next(); frame != null; frame = next()) {
                wire.write(frame.text());
                figures.written(frame.text().length());
                if (frame.since() != UNTIMED) {
                    figures.delivered(System.nanoTime() - frame.since());
                }
            }
        } catch (IOException | RuntimeException gone) {
            cut();
        }
    }

    private @Nullable Frame next() {
        Runnable freed;
        synchronized (this) {
            Frame frame = closed ? null : waiting.poll();
            if (frame != null) {
                waitingCharacters -= frame.text().length();
                writingSince = System.nanoTime();
                return frame;
            }
            writing = false;
            notifyAll();
            freed = whenFree;
            whenFree = null;
        }
        runFreed(freed);
        return null;
    }

    /** Closing tells the browser, which can take as long as a write. */
    private void cut() {
        close();
        begin(wire::close);
    }

    private synchronized @Nullable Runnable shut() {
        closed = true;
        waiting.clear();
        notifyAll();
        Runnable freed = whenFree;
        whenFree = null;
        return freed;
    }

    /** While the server stops nobody works any more, and every browser is told by the end of its connection. */
    private void begin(Runnable work) {
        try {
            workers.execute(work);
        } catch (RejectedExecutionException stopping) {
            shut();
        }
    }

    private static void runFreed(@Nullable Runnable freed) {
        if (freed != null) {
            freed.run();
        }
    }

    private record Frame(String text, long since) {}

    private enum ToDo {
        NOTHING,
        BEGIN,
        TOO_MUCH
    }

    /** The way to the browser. */
    interface Wire {
        void write(String frame) throws IOException;

        void close();
    }
}
