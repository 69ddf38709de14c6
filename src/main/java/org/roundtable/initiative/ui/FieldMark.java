package org.roundtable.initiative.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.roundtable.security.PersonBadge;

/** Who else is in a field. */
class FieldMark extends Paragraph {
    private List<PersonBadge> shown = List.of();

    FieldMark() {
        addClassName("field-mark");
        setVisible(false);
    }

    void show(List<PersonBadge> others) {
        if (others.equals(shown)) {
            return;
        }
        shown = others;
        removeAll();
        others.forEach(person -> add(Face.of(person)));
        String who = Terms.list(others.stream().map(PersonBadge::name).toList());
        add(new Span(getTranslation("initiative.writing-here", Map.of("n", others.size(), "who", who))));
        setVisible(!others.isEmpty());
    }
}
