package org.roundtable.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A button that opens a row of choices in the page's own flow; they exist only while they are open. */
class Disclosure extends ActionButton {
    private final HasComponents place;
    private @Nullable Supplier<Component> offered;
    private @Nullable Component open;

    Disclosure(HasComponents place, String text) {
        super(text);
        this.place = place;
        getElement().setAttribute("aria-expanded", "false");
    }

    /** What is shown when it is next opened. What is open now stays as it is. */
    void offer(Supplier<Component> content) {
        offered = content;
        if (open != null && !isVisible()) {
            close();
        }
    }

    void close() {
        if (open != null) {
            place.remove(open);
            open = null;
            getElement().setAttribute("aria-expanded", "false");
            focus();
        }
    }

    @Override
    void press() {
        if (open != null || offered == null) {
            close();
            return;
        }
        open = offered.get();
        open.getElement().addEventListener("keydown", key -> close()).setFilter("event.key === 'Escape'");
        place.add(open);
        getElement().setAttribute("aria-expanded", "true");
    }
}
