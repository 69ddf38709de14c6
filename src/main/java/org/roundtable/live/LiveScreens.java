package org.roundtable.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.SignedInPerson;

/**
 * Ties pieces of screen to what they follow, for as long as they are attached. A screen may be one where nobody is signed
 * in: whoever hands out the feed has checked what it may show.
 */
@org.springframework.stereotype.Component
public class LiveScreens {
    private final LiveHub hub;
    private final CurrentPerson me;
    private final Map<UI, Screen> screens = new ConcurrentHashMap<>();
    private final LongAdder spared = new LongAdder();

    LiveScreens(LiveHub hub, CurrentPerson me) {
        this.hub = hub;
        this.me = me;
    }

    /** Shows the newest snapshot now and each later one, while the component is attached. Call once, when it is built. */
    public <S> void follow(Component component, Feed<S> feed, Follower<S> follower) {
        new Following<>(hub, feed, follower, this::screen).tie(component);
    }

    /**
     * The newest snapshot, for a screen that is being opened. What other screens show already is not loaded again.
     *
     * @throws NotFound when the topic is gone
     */
    public <S> S newest(Feed<S> feed) {
        return hub.newest(feed);
    }

    /** Takes everything live from a person's screens at once and opens them anew, as their rights now are. */
    public void reopen(PersonId person) {
        Set.copyOf(screens.entrySet()).stream()
                .filter(entry -> entry.getValue().isOf(person))
                .forEach(entry -> reopen(entry.getKey(), entry.getValue()));
    }

    /** The same for everybody's. */
    void reopenAll() {
        Set.copyOf(screens.entrySet()).forEach(entry -> reopen(entry.getKey(), entry.getValue()));
    }

    public int count() {
        return screens.size();
    }

    /** How many screens of this node show a topic. */
    public int showing(Topic topic) {
        return Math.toIntExact(screens.values().stream()
                .filter(screen -> screen.follows(topic))
                .count());
    }

    /** How many browsers have not read for a while. */
    public long stalled() {
        return open().filter(OpenTab::stalled).count();
    }

    /** How many are connected by something else than a WebSocket. */
    public long fallbacks() {
        return open().filter(OpenTab::fellBack).count();
    }

    Stream<UI> open() {
        return screens.keySet().stream();
    }

    /** How many times since the start a screen got something new along with what it was woken for already. */
    public long spared() {
        return spared.sum();
    }

    private void reopen(UI ui, Screen screen) {
        screen.leaveAll(hub);
        screen.onPage(() -> ui.getPage().executeJs("window.location.reload()"));
    }

    private Screen screen(UI ui) {
        Screen known = ComponentUtil.getData(ui, Screen.class);
        return known != null ? known : open(ui);
    }

    private Screen open(UI ui) {
        PersonId person = me.signedIn().map(SignedInPerson::id).orElse(null);
        Screen screen = new Screen(person, new OpenTab(ui, spared::increment), hub.workers());
        ComponentUtil.setData(ui, Screen.class, screen);
        screens.put(ui, screen);
        ui.addDetachListener(closed -> {
            screens.remove(ui);
            screen.leaveAll(hub);
        });
        return screen;
    }
}
