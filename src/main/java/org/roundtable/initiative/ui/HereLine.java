package org.roundtable.initiative.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.roundtable.live.Presence.Here;
import org.roundtable.security.PersonBadge;

/** Who has the initiative open now. */
class HereLine extends Div {
    private final Div faces = new Div();
    private final Span text = new Span();
    private List<PersonBadge> shown = List.of();
    private int count;

    HereLine() {
        addClassName("here");
        faces.addClassName("faces");
        text.addClassName("muted");
        add(faces, text);
    }

    void show(Here here) {
        if (!here.people().equals(shown)) {
            shown = here.people();
            faces.removeAll();
            shown.forEach(person -> faces.add(Face.of(person)));
        }
        if (here.count() != count) {
            count = here.count();
            text.setText(getTranslation("initiative.here", Map.of("n", count)));
        }
    }
}
