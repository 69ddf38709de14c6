package org.roundtable.live;

import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One browser tab: what it follows. However many topics changed, it is woken once and pushes once. */
final class Screen {
    private static final Logger LOG = LoggerFactory.getLogger(Screen.class);

    private final @Nullable PersonId person;
    private final Tab tab;
    private final Executor workers;
    private final Map<Subscription<?>, Topic> following = new ConcurrentHashMap<>();
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile long oldest;

    /**
     * @param person null where nobody is signed in
     * @param workers where the wait for the tab's lock holds up nobody else
     */
    Screen(@Nullable PersonId person, Tab tab, Executor workers) {
        this.person = person;
        this.tab = tab;
        this.workers = workers;
    }

    boolean isOf(PersonId somebody) {
        return somebody.equals(person);
    }

    boolean follows(Topic topic) {
        return following.containsValue(topic);
    }

    void follow(Topic topic, Subscription<?> subscription) {
        following.put(subscription, topic);
    }

    void leave(LiveHub hub, Subscription<?> subscription) {
        Topic topic = following.remove(subscription);
        subscription.end();
        if (topic != null) {
            hub.unsubscribe(topic, subscription);
        }
    }

    void leaveAll(LiveHub hub) {
        following.keySet().forEach(subscription -> leave(hub, subscription));
    }

    /** Tells what is new, where that is enough, or else has it shown. */
    void offer(Supplier<Optional<Bulletin>> news, long since, Consumer<Runnable> later) {
        if (!told(news, since, later)) {
            wake(since);
        }
    }

    private boolean told(Supplier<Optional<Bulletin>> news, long since, Consumer<Runnable> later) {
        try {
            return tab.tell(news, since, later);
        } catch (RuntimeException broken) {
            LOG.error("A screen could not be told what is new", broken);
            return false;
        }
    }

    /** @param since when what is new came, as {@link System#nanoTime} tells it */
    void wake(long since) {
        if (woken.compareAndSet(false, true)) {
            oldest = since;
            workers.execute(this::deliver);
        } else {
            tab.spared();
        }
    }

    /** Does something on the page, soon; nothing when the page is closed by then. */
    void onPage(Runnable deed) {
        workers.execute(() -> doOnPage(deed));
    }

    /** A browser that is slow to read gets the newest once it has read, and nothing in between. */
    private void deliver() {
        if (tab.free(this::deliver)) {
            doOnPage(() -> {
                long since = oldest;
                woken.set(false);
                following.keySet().forEach(Screen::show);
                tab.carries(since);
            });
        }
    }

    private void doOnPage(Runnable deed) {
        try {
            tab.execute(deed);
        } catch (UIDetachedException closed) {
            woken.set(false);
        }
    }

    private static void show(Subscription<?> subscription) {
        try {
            subscription.showNewest();
        } catch (RuntimeException broken) {
            LOG.error("A piece of screen could not show what is new", broken);
        }
    }
}
