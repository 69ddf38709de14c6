package org.roundtable.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One piece of screen and what it follows: begun whenever it is attached, ended whenever it is detached. */
final class Following<S> {
    private final LiveHub hub;
    private final Feed<S> feed;
    private final Follower<S> follower;
    private final Function<UI, Screen> screens;
    private @Nullable Runnable end;

    Following(LiveHub hub, Feed<S> feed, Follower<S> follower, Function<UI, Screen> screens) {
        this.hub = hub;
        this.feed = feed;
        this.follower = follower;
        this.screens = screens;
    }

    void tie(Component component) {
        component.addAttachListener(attached -> begin(attached.getUI()));
        component.addDetachListener(detached -> end());
        component.getUI().filter(ui -> component.isAttached()).ifPresent(this::begin);
    }

    /** A component that is tied in the midst of being attached is told of its attachment once more: that changes nothing. */
    private void begin(UI ui) {
        if (end != null) {
            return;
        }
        Screen screen = screens.apply(ui);
        Subscription<S> subscription = hub.subscribe(feed, screen, follower);
        screen.follow(feed.topic(), subscription);
        end = () -> screen.leave(hub, subscription);
        subscription.showNewest();
    }

    private void end() {
        if (end != null) {
            end.run();
            end = null;
        }
    }
}
