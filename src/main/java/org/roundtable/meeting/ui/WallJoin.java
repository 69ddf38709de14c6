package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.roundtable.meeting.OpenLinks;

/** How people in the room join by their phones. */
class WallJoin extends Div {
    private Optional<String> shown = Optional.empty();

    WallJoin() {
        addClassName("wall-join");
        setVisible(false);
    }

    void show(Optional<String> token) {
        if (!token.equals(shown)) {
            shown = token;
            removeAll();
            setVisible(token.isPresent());
            token.ifPresent(known -> getUI().ifPresent(ui -> Origin.of(ui, origin -> draw(origin, known))));
        }
    }

    private void draw(String origin, String token) {
        if (shown.filter(token::equals).isPresent()) {
            removeAll();
            add(
                    new JoinCode(origin + OpenLinks.guests(token), getTranslation("meeting-open.code")),
                    new Paragraph(getTranslation("meeting-open.wall.join")));
        }
    }
}
