package org.roundtable.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Clears away tabs that have said nothing for a while: a browser that crashed or lost its network says no goodbye, and
 * its tabs would cost as much as open ones until somebody came back to that session. A tab that comes back after all
 * opens its page anew.
 */
@Component
class VanishedTabs {
    /** As many heartbeats as Vaadin itself lets a tab miss. */
    private static final int MISSED = 3;

    private static final int LOOK_SECONDS = 10;
    private static final Duration NEVER = Duration.ofDays(1_000);

    private final LiveScreens screens;
    private final LiveHub hub;
    private final Map<UI, Heard> heard = new ConcurrentHashMap<>();

    VanishedTabs(LiveScreens screens, LiveHub hub) {
        this.screens = screens;
        this.hub = hub;
    }

    @PostConstruct
    void start() {
        hub.timer()
                .scheduleWithFixedDelay(() -> clear(System.nanoTime()), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** @param nanos ticks like {@link System#nanoTime} */
    void clear(long nanos) {
        Set<UI> open = screens.open().collect(Collectors.toSet());
        heard.keySet().retainAll(open);
        open.forEach(ui -> look(ui, nanos));
    }

    private void look(UI ui, long nanos) {
        long beat = ui.getInternals().getLastHeartbeatTimestamp();
        Heard last = heard.get(ui);
        if (last == null || last.beat() != beat) {
            heard.put(ui, new Heard(beat, nanos));
        } else if (nanos - last.nanos() > patience(ui).toNanos()) {
            hub.workers().execute(() -> close(ui));
        }
    }

    private static Duration patience(UI ui) {
        VaadinSession session = ui.getSession();
        int beat = session == null
                ? 0
                : session.getService().getDeploymentConfiguration().getHeartbeatInterval();
        return beat > 0 ? Duration.ofSeconds(beat).multipliedBy(MISSED) : NEVER;
    }

    /** Not queued for whoever has the lock now: they may be going through the session's tabs. */
    private static void close(UI ui) {
        try {
            ui.accessSynchronously(() -> {
                VaadinSession session = ui.getSession();
                ui.close();
                session.removeUI(ui);
            });
        } catch (UIDetachedException goneBefore) {
            return;
        }
    }

    /** The last sign of life, and when it was first seen. */
    private record Heard(long beat, long nanos) {}
}
