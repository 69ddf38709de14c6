package org.roundtable.live;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** Counts what goes out to the screens, since the start. */
@Component
class PushFigures {
    private final LongAdder frames = new LongAdder();
    private final LongAdder characters = new LongAdder();
    private final LongAdder fallbackFrames = new LongAdder();
    private final LongAdder fallbackCharacters = new LongAdder();
    private final LongAdder cutOff = new LongAdder();
    private volatile LongConsumer clock = nanos -> {};

    void written(int length) {
        frames.increment();
        characters.add(length);
    }

    void fellBack(int length) {
        fallbackFrames.increment();
        fallbackCharacters.add(length);
    }

    /** @param nanos from a change until a screen was told */
    void delivered(long nanos) {
        clock.accept(nanos);
    }

    /** Has every delivery timed from now on. */
    void timedBy(LongConsumer nanos) {
        clock = nanos;
    }

    void cutOff() {
        cutOff.increment();
    }

    /** Frames written to WebSockets. */
    long frames() {
        return frames.sum();
    }

    /** Characters in those frames. */
    long characters() {
        return characters.sum();
    }

    /** Messages sent by another way than a WebSocket, such as long polling. */
    long fallbackFrames() {
        return fallbackFrames.sum();
    }

    /** Characters in those messages. */
    long fallbackCharacters() {
        return fallbackCharacters.sum();
    }

    /** Connections closed because their browser read too slowly; it comes back by itself. */
    long cutOffs() {
        return cutOff.sum();
    }
}
