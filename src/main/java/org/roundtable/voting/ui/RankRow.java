package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.IntConsumer;

/** One of those ranked: its place, and what moves it. */
class RankRow extends ListItem {
    private final String name;
    private final Span place = new Span();
    private final NativeButton handle = new NativeButton();
    private final NativeButton up = new NativeButton();
    private final NativeButton down = new NativeButton();
    private NativeButton used = handle;

    /** @param onMove told by how many places it goes down */
    RankRow(Component line, String name, IntConsumer onMove, Runnable onRemove) {
        this.name = name;
        addClassName("rank-row");
        place.addClassName("rank-place");
        NativeButton remove = new NativeButton("", click -> onRemove.run());
        label(remove, "rank-remove", "voting.paper.rank-remove");
        label(up, "rank-up", "voting.paper.rank-up");
        label(down, "rank-down", "voting.paper.rank-down");
        label(handle, "rank-handle", "voting.paper.rank-handle");
        up.addClickListener(click -> move(up, -1, onMove));
        down.addClickListener(click -> move(down, 1, onMove));
        onKey("ArrowUp", () -> move(handle, -1, onMove));
        onKey("ArrowDown", () -> move(handle, 1, onMove));
        add(handle, place, line, up, down, remove);
    }

    void stands(int at, int ranked) {
        place.setText(Integer.toString(at));
        up.setEnabled(at > 1);
        down.setEnabled(at < ranked);
    }

    void focusHandle() {
        handle.focus();
    }

    /** The button that moved it keeps the keyboard, as long as it can move it on. */
    void focusAgain() {
        (used.isEnabled() ? used : handle).focus();
        used = handle;
    }

    private void move(NativeButton by, int places, IntConsumer onMove) {
        used = by;
        onMove.accept(places);
    }

    private void onKey(String key, Runnable deed) {
        handle.getElement()
                .addEventListener("keydown", pressed -> deed.run())
                .setFilter("event.key === '" + key + "' && (event.preventDefault(), true)");
    }

    private void label(NativeButton button, String style, String key) {
        button.addClassNames("rank-button", style);
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(getTranslation(key, Map.of("name", name)));
    }
}
