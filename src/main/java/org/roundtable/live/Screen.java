package org.roundtable.live;

import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.roundtable.common.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One browser tab: what it follows. However many topics changed, it is woken once and pushes once. */
final class Screen {
    private static final Logger LOG = LoggerFactory.getLogger(Screen.class);

    private final PersonId person;
    private final Executor page;
    private final Executor workers;
    private final Predicate<Runnable> free;
    private final Map<Subscription<?>, Topic> following = new ConcurrentHashMap<>();
    private final AtomicBoolean woken = new AtomicBoolean();

    /**
     * @param page runs something with the tab's lock, and pushes what it changed
     * @param workers where the wait for that lock holds up nobody else
     * @param free whether the browser has taken all that was sent; if not, runs what it was given as soon as it has
     */
    Screen(PersonId person, Executor page, Executor workers, Predicate<Runnable> free) {
        this.person = person;
        this.page = page;
        this.workers = workers;
        this.free = free;
    }

    PersonId person() {
        return person;
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

    void wake() {
        if (woken.compareAndSet(false, true)) {
            workers.execute(this::deliver);
        }
    }

    /** Does something on the page, soon; nothing when the page is closed by then. */
    void onPage(Runnable deed) {
        workers.execute(() -> doOnPage(deed));
    }

    /** A browser that is slow to read gets the newest once it has read, and nothing in between. */
    private void deliver() {
        if (free.test(this::deliver)) {
            doOnPage(() -> {
                woken.set(false);
                following.keySet().forEach(Screen::show);
            });
        }
    }

    private void doOnPage(Runnable deed) {
        try {
            page.execute(deed);
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
