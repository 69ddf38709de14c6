package org.roundtable.meeting.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;

/** How browsers reach this server, for addresses that are handed on. */
final class Origin {
    private Origin() {}

    /** @param then given the address of the application's root, with a slash at its end */
    static void of(UI ui, Consumer<String> then) {
        ui.getPage().fetchCurrentURL(url -> then.accept(url.getProtocol() + "://" + url.getAuthority() + "/"));
    }
}
