package org.roundtable.live;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One topic that somebody shows: its audiences, and when they were last told. The first change of a quiet topic goes
 * out at once; later ones wait until the window since the last has passed, and the last is always sent.
 */
final class TopicChannels {
    static final Duration WINDOW = Duration.ofMillis(75);

    private final AtomicLong revision = new AtomicLong();
    private final Map<String, Channel<?>> channels = new ConcurrentHashMap<>();
    private final AtomicBoolean queued = new AtomicBoolean();
    private volatile long lastSent = System.nanoTime() - WINDOW.toNanos();

    @SuppressWarnings("unchecked")
    <S> Channel<S> channel(Feed<S> feed) {
        return (Channel<S>) channels.computeIfAbsent(feed.audience(), audience -> new Channel<>(feed, revision));
    }

    /** Takes a screen out; true when nobody is left. */
    boolean leave(Subscription<?> subscription) {
        channels.values().forEach(channel -> channel.remove(subscription));
        channels.values().removeIf(Channel::empty);
        return channels.isEmpty();
    }

    /** False when the change goes out together with an earlier one that still waits. */
    boolean changed(ScheduledExecutorService timer, Executor workers) {
        revision.incrementAndGet();
        if (!queued.compareAndSet(false, true)) {
            return false;
        }
        long now = System.nanoTime();
        long wait = lastSent + WINDOW.toNanos() - now;
        if (wait <= 0) {
            workers.execute(() -> send(now));
        } else {
            timer.schedule(() -> workers.execute(() -> send(now)), wait, TimeUnit.NANOSECONDS);
        }
        return true;
    }

    /** @param since when the oldest change came that is sent, as {@link System#nanoTime} tells it */
    private void send(long since) {
        lastSent = System.nanoTime();
        queued.set(false);
        channels.values().forEach(channel -> channel.deliver(since));
    }
}
