package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What moves an item: a handle to drag it by, which also takes the arrow keys, and two buttons. */
class ItemMover extends Div {
    private final NativeButton handle = new NativeButton();
    private final NativeButton up = new NativeButton();
    private final NativeButton down = new NativeButton();
    private final IntConsumer onMove;
    private @Nullable NativeButton used;

    /** @param onMove told by how many places it goes down */
    ItemMover(IntConsumer onMove) {
        this.onMove = onMove;
        addClassName("agenda-mover");
        style(handle, "rank-handle");
        style(up, "rank-up");
        style(down, "rank-down");
        up.addClickListener(click -> move(up, -1));
        down.addClickListener(click -> move(down, 1));
        onKey("ArrowUp", () -> move(handle, -1));
        onKey("ArrowDown", () -> move(handle, 1));
        add(handle, up, down);
    }

    void show(String title, int place, int of) {
        Map<String, Object> named = Map.of("title", title);
        handle.setAriaLabel(getTranslation("agenda.handle", named));
        up.setAriaLabel(getTranslation("agenda.up", named));
        down.setAriaLabel(getTranslation("agenda.down", named));
        up.setEnabled(place > 0);
        down.setEnabled(place < of - 1);
    }

    /** What moved the item keeps the keyboard, as long as it can move it on. */
    void focusAgain() {
        if (used != null) {
            (used.isEnabled() ? used : handle).focus();
            used = null;
        }
    }

    private void move(NativeButton by, int places) {
        used = by;
        onMove.accept(places);
    }

    private void onKey(String key, Runnable deed) {
        handle.getElement()
                .addEventListener("keydown", pressed -> deed.run())
                .setFilter("event.key === '" + key + "' && (event.preventDefault(), true)");
    }

    private static void style(NativeButton button, String name) {
        button.addClassNames("rank-button", name);
        button.getElement().setAttribute("type", "button");
    }
}
