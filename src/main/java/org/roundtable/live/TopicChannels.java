package org.roundtable.live;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One topic that somebody shows: its audiences, and when they were last told. The first change of a quiet topic goes
 * out at once; later ones wait until the window since the last has passed, and the last is always sent.
 */
final class TopicChannels {
    private final AtomicLong revision = new AtomicLong();
    private final Map<String, Channel<?>> channels = new ConcurrentHashMap<>();
    private final AtomicBoolean queued = new AtomicBoolean();
    private final long pause;
    private volatile long lastSent;

    TopicChannels(Duration pause) {
        this.pause = pause.toNanos();
        this.lastSent = System.nanoTime() - this.pause;
    }

    @SuppressWarnings("unchecked")
    <S> Channel<S> channel(Feed<S> feed) {
        return (Channel<S>) channels.computeIfAbsent(feed.audience(), audience -> new Channel<>(feed, revision));
    }

    @SuppressWarnings("unchecked")
    <S> @Nullable Channel<S> known(Feed<S> feed) {
        return (Channel<S>) channels.get(feed.audience());
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
        long wait = lastSent + pause - now;
        if (wait <= 0) {
            workers.execute(() -> send(now, workers));
        } else {
            timer.schedule(() -> workers.execute(() -> send(now, workers)), wait, TimeUnit.NANOSECONDS);
        }
        return true;
    }

    /**
     * Of what may take its time, only the way is timed and not the pause.
     *
     * @param since when the oldest change came that is sent, as {@link System#nanoTime} tells it
     */
    private void send(long since, Executor workers) {
        lastSent = System.nanoTime();
        queued.set(false);
        long timed = pause > Feed.WINDOW.toNanos() ? lastSent : since;
        if (channels.size() == 1) {
            channels.values().forEach(channel -> channel.deliver(timed, workers));
        } else {
            channels.values().forEach(channel -> workers.execute(() -> channel.deliver(timed, workers)));
        }
    }
}
