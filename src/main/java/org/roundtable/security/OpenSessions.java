package org.roundtable.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sessions open on this node, by device; those that ended by themselves are forgotten. */
@Component
class OpenSessions {
    private static final String DEVICE = "roundtable.device";

    /** What was sent to a screen is lost if its session ends before it is out. */
    private static final Duration SENDING = Duration.ofSeconds(1);

    private final Cache<DeviceId, HttpSession> open =
            Caffeine.newBuilder().weakValues().build();

    void put(DeviceId device, HttpSession session) {
        session.setAttribute(DEVICE, device);
        open.put(device, session);
    }

    static Optional<DeviceId> device(@Nullable HttpSession session) {
        try {
            return session == null ? Optional.empty() : Optional.ofNullable((DeviceId) session.getAttribute(DEVICE));
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    /** The device of the session whose screen or request is being served; null when there is none. */
    static @Nullable DeviceId current() {
        VaadinSession screens = VaadinSession.getCurrent();
        return screens != null && screens.getSession() instanceof WrappedHttpSession wrapped
                ? device(wrapped.getHttpSession()).orElse(null)
                : null;
    }

    /** Sends the screens of a device to the sign-in page and ends its session. */
    void end(DeviceId device) {
        HttpSession session = open.getIfPresent(device);
        open.invalidate(device);
        if (session != null) {
            Thread.startVirtualThread(() -> end(session));
        }
    }

    private static void end(HttpSession session) {
        try {
            List.copyOf(VaadinSession.getAllSessions(session)).forEach(OpenSessions::sendAway);
            Thread.sleep(SENDING);
            session.invalidate();
        } catch (IllegalStateException alreadyEnded) {
            return;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sendAway(VaadinSession screens) {
        screens.accessSynchronously(
                () -> List.copyOf(screens.getUIs()).forEach(ui -> ui.getPage().setLocation("login?ended")));
    }
}
