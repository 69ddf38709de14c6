package org.roundtable.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.roundtable.common.PersonId;
import org.roundtable.security.CurrentPerson;

/** Ties pieces of screen to what they follow, for as long as they are attached. */
@org.springframework.stereotype.Component
public class LiveScreens {
    private final LiveHub hub;
    private final CurrentPerson me;
    private final Set<Screen> screens = ConcurrentHashMap.newKeySet();

    LiveScreens(LiveHub hub, CurrentPerson me) {
        this.hub = hub;
        this.me = me;
    }

    /** Shows the newest snapshot now and each later one, while the component is attached. Call once, when it is built. */
    public <S> void follow(Component component, Feed<S> feed, Follower<S> follower) {
        component.addAttachListener(attached -> start(component, attached.getUI(), feed, follower));
        component.getUI().filter(ui -> component.isAttached()).ifPresent(ui -> start(component, ui, feed, follower));
    }

    /** Takes everything live from a person's screens at once and opens them anew, as their rights now are. */
    public void reopen(PersonId person) {
        of(person).forEach(screen -> {
            screen.leaveAll(hub);
            hub.workers()
                    .execute(
                            () -> screen.ui().access(() -> screen.ui().getPage().reload()));
        });
    }

    public int count() {
        return screens.size();
    }

    private List<Screen> of(PersonId person) {
        return screens.stream().filter(screen -> screen.person().equals(person)).toList();
    }

    private <S> void start(Component component, UI ui, Feed<S> feed, Follower<S> follower) {
        Screen screen = screen(ui);
        Subscription<S> subscription = hub.subscribe(feed, screen, follower);
        screen.follow(feed.topic(), subscription);
        component.addDetachListener(detached -> {
            detached.unregisterListener();
            screen.leave(hub, subscription);
        });
        subscription.showNewest();
    }

    private Screen screen(UI ui) {
        Screen known = ComponentUtil.getData(ui, Screen.class);
        return known != null ? known : open(ui);
    }

    private Screen open(UI ui) {
        Screen screen = new Screen(ui, me.id(), hub.workers());
        ComponentUtil.setData(ui, Screen.class, screen);
        screens.add(screen);
        ui.addDetachListener(closed -> {
            screens.remove(screen);
            screen.leaveAll(hub);
        });
        return screen;
    }
}
