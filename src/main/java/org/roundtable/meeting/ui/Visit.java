package org.roundtable.meeting.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;

/** With which link somebody without an account came, and from where. */
final class Visit {
    private Visit() {}

    static String token(BeforeEnterEvent event) {
        return event.getRouteParameters().get("token").orElse("");
    }

    /** The browser's address; empty where there is none. */
    static String address() {
        VaadinRequest request = VaadinRequest.getCurrent();
        @Nullable String address = request == null ? null : request.getRemoteAddr();
        return address == null ? "" : address;
    }
}
