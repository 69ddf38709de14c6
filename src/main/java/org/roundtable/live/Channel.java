package org.roundtable.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One audience of a topic: its newest snapshot, loaded at most once per revision, and the screens that show it. */
final class Channel<S> {
    private static final Logger LOG = LoggerFactory.getLogger(Channel.class);

    private final Feed<S> feed;
    private final AtomicLong revision;
    private final Set<Subscription<S>> subscriptions = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Revised<S> newest;

    Channel(Feed<S> feed, AtomicLong revision) {
        this.feed = feed;
        this.revision = revision;
    }

    void add(Subscription<S> subscription) {
        subscriptions.add(subscription);
    }

    void remove(Subscription<?> subscription) {
        subscriptions.remove(subscription);
    }

    boolean empty() {
        return subscriptions.isEmpty();
    }

    /** When the newest cannot be loaded, the screens keep what they show until the next change. */
    void deliver(long since, Executor workers) {
        if (empty()) {
            return;
        }
        try {
            Revised<S> current = current();
            new Wave<>(
                            subscriptions.iterator(),
                            (subscription, later) -> subscription.offer(current, since, later),
                            workers)
                    .run();
        } catch (RuntimeException unreadable) {
            LOG.error("{} could not be read for {}", feed.topic(), feed.audience(), unreadable);
        }
    }

    /** The revision is read before loading, so that a change meanwhile is loaded again and never missed. */
    Revised<S> current() {
        Revised<S> known = newest;
        return known != null && known.revision() == revision.get() ? known : reload();
    }

    private synchronized Revised<S> reload() {
        long now = revision.get();
        Revised<S> known = newest;
        if (known != null && known.revision() == now) {
            return known;
        }
        Revised<S> loaded = new Revised<>(now, load());
        newest = loaded;
        return loaded;
    }

    private @Nullable S load() {
        try {
            return feed.load().get();
        } catch (NotFound gone) {
            return null;
        }
    }

    /** @param snapshot null when the topic is gone */
    record Revised<S>(long revision, @Nullable S snapshot) {}
}
