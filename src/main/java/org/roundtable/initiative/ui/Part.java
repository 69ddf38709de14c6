package org.roundtable.initiative.ui;

import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.roundtable.initiative.InitiativeSnapshot;

/**
 * A piece of an initiative's screen. It is drawn anew only when what it shows has changed.
 *
 * @param <T> what of the snapshot it shows; compared by {@code equals}
 */
abstract class Part<T> extends Section {
    private @Nullable T shown;

    final void show(InitiativeSnapshot snapshot) {
        T now = portion(snapshot);
        if (!now.equals(shown)) {
            shown = now;
            draw(now);
        }
    }

    abstract T portion(InitiativeSnapshot snapshot);

    /** Shows this instead of what it showed before. */
    abstract void draw(T portion);
}
