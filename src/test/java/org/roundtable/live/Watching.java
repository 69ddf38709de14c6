package org.roundtable.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.roundtable.common.PersonId;

/** Screens without a browser that follow a topic, for tests of what other rooms publish. */
public final class Watching<S> implements AutoCloseable {
    private final LiveHub hub;
    private final Topic topic;
    private final List<AtomicReference<S>> shown = new ArrayList<>();
    private final List<Subscription<S>> subscriptions = new ArrayList<>();

    public Watching(LiveHub hub, Feed<S> feed, int screens) {
        this.hub = hub;
        this.topic = feed.topic();
        for (int i = 0; i < screens; i++) {
            var last = new AtomicReference<S>();
            Screen screen = new Screen(PersonId.next(), Runnable::run, hub.workers());
            Subscription<S> subscription = hub.subscribe(feed, screen, last::set);
            screen.follow(topic, subscription);
            subscription.showNewest();
            shown.add(last);
            subscriptions.add(subscription);
        }
    }

    /** What each screen shows now. */
    public List<S> shown() {
        return shown.stream().map(AtomicReference::get).toList();
    }

    @Override
    public void close() {
        subscriptions.forEach(subscription -> hub.unsubscribe(topic, subscription));
    }
}
