package org.roundtable.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.roundtable.common.PersonId;

/** One browser tab: what it follows. However many topics changed, it is woken once and pushes once. */
final class Screen {
    private final UI ui;
    private final PersonId person;
    private final Executor workers;
    private final Map<Subscription<?>, Topic> following = new ConcurrentHashMap<>();
    private final AtomicBoolean woken = new AtomicBoolean();

    Screen(UI ui, PersonId person, Executor workers) {
        this.ui = ui;
        this.person = person;
        this.workers = workers;
    }

    PersonId person() {
        return person;
    }

    UI ui() {
        return ui;
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

    private void deliver() {
        try {
            ui.access(() -> {
                woken.set(false);
                following.keySet().forEach(Subscription::showNewest);
            });
        } catch (UIDetachedException closed) {
            woken.set(false);
        }
    }
}
