package org.roundtable.live;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.LongAdder;
import org.roundtable.common.NotFound;
import org.roundtable.upkeep.DatabaseBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes changes of topics and brings the newest snapshot to every screen that shows them. */
@Component
public class LiveHub {
    private final Map<Topic, TopicChannels> topics = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-timer").daemon().factory());
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("live-", 0).factory());
    private final LongAdder folded = new LongAdder();

    /** Called by Spring when a change has been committed, or at once for a change outside any transaction. */
    @TransactionalEventListener(fallbackExecution = true)
    public void committed(LiveChange change) {
        change.topics().forEach(this::changed);
    }

    /** What could not be read while the database was away is read now. */
    @EventListener
    public void back(DatabaseBack back) {
        topics.keySet().forEach(this::changed);
    }

    /** Says that a topic looks different now. A topic nobody shows costs nothing. */
    public void changed(Topic topic) {
        TopicChannels channels = topics.get(topic);
        if (channels != null && !channels.changed(timer, workers)) {
            folded.increment();
        }
    }

    <S> Subscription<S> subscribe(Feed<S> feed, Screen screen, Follower<S> follower) {
        Subscription<S>[] made = Subscription.holder();
        topics.compute(feed.topic(), (topic, known) -> {
            TopicChannels channels = known == null ? new TopicChannels(feed.pause()) : known;
            made[0] = new Subscription<>(channels.channel(feed), screen, follower);
            made[0].enter();
            return channels;
        });
        return made[0];
    }

    <S> S newest(Feed<S> feed) {
        TopicChannels watched = topics.get(feed.topic());
        Channel<S> shared = watched == null ? null : watched.known(feed);
        S snapshot = shared == null ? feed.load().get() : shared.current().snapshot();
        if (snapshot == null) {
            throw new NotFound();
        }
        return snapshot;
    }

    void unsubscribe(Topic topic, Subscription<?> subscription) {
        topics.computeIfPresent(topic, (same, channels) -> channels.leave(subscription) ? null : channels);
    }

    /** How many topics somebody shows now. */
    public int watchedTopics() {
        return topics.size();
    }

    /** Changes since the start that went out together with an earlier one of the same topic. */
    public long foldedChanges() {
        return folded.sum();
    }

    ExecutorService workers() {
        return workers;
    }

    ScheduledExecutorService timer() {
        return timer;
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
        workers.shutdownNow();
    }
}
