package org.roundtable.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
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

    private final LiveScreens screens;
    private final LiveHub hub;

    VanishedTabs(LiveScreens screens, LiveHub hub) {
        this.screens = screens;
        this.hub = hub;
    }

    @PostConstruct
    void start() {
        hub.timer()
                .scheduleWithFixedDelay(
                        () -> clear(System.currentTimeMillis()), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** @param now in milliseconds since 1970, as heartbeats are counted */
    void clear(long now) {
        screens.open()
                .filter(ui -> vanished(ui, now))
                .forEach(ui -> hub.workers().execute(() -> close(ui, now)));
    }

    private static void close(UI ui, long now) {
        VaadinSession session = ui.getSession();
        if (session != null) {
            session.access(() -> {
                if (ui.getSession() != null && vanished(ui, now)) {
                    ui.close();
                    session.removeUI(ui);
                }
            });
        }
    }

    private static boolean vanished(UI ui, long now) {
        VaadinSession session = ui.getSession();
        if (session == null || ui.getInternals().getPushConnection() == null) {
            return false;
        }
        int beat = session.getConfiguration().getHeartbeatInterval();
        long silent = now - ui.getInternals().getLastHeartbeatTimestamp();
        return beat > 0
                && silent > MISSED * Duration.ofSeconds(beat).toMillis()
                && !ui.getInternals().getPushConnection().isConnected();
    }
}
