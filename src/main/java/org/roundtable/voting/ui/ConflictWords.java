package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import org.roundtable.voting.RecusalView;

/** The words of a conflict of interest. */
final class ConflictWords {
    private ConflictWords() {}

    /** Its kind, and what was said of it. */
    static String why(Component on, RecusalView recusal) {
        String kind = on.getTranslation("voting.recusal.kind." + recusal.kind());
        return recusal.note().isEmpty() ? kind : kind + " – " + recusal.note();
    }
}
