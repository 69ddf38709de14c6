package org.roundtable.meeting.ui;

import com.vaadin.flow.router.BeforeEnterEvent;

/** With which link somebody without an account came. */
final class Visit {
    private Visit() {}

    static String token(BeforeEnterEvent event) {
        return event.getRouteParameters().get("token").orElse("");
    }
}
