package org.roundtable.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of facts. It is hidden while there is nothing to say, and drawn anew only when that has changed. */
class Fact extends Div {
    private final String label;
    private @Nullable Object shown;

    Fact(String label) {
        this.label = label;
    }

    /**
     * @param value what is compared with what is shown
     * @param drawn how it looks; nothing when there is nothing to say
     */
    void show(Object value, Drawing drawn) {
        if (value.equals(shown)) {
            return;
        }
        shown = value;
        List<Component> parts = new ArrayList<>();
        drawn.into(parts);
        removeAll();
        if (!parts.isEmpty()) {
            DescriptionList.Description said = new DescriptionList.Description();
            said.add(parts);
            add(new DescriptionList.Term(getTranslation(label)), said);
        }
        setVisible(!parts.isEmpty());
    }

    static void text(List<Component> parts, String text) {
        if (!text.isEmpty()) {
            Paragraph paragraph = new Paragraph(text);
            paragraph.addClassName("initiative-text");
            parts.add(paragraph);
        }
    }

    /** Puts what is to be seen into a list. */
    @FunctionalInterface
    interface Drawing {
        void into(List<Component> parts);
    }
}
