package org.roundtable.discussion.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.roundtable.common.ui.Faces;
import org.roundtable.live.Presence;
import org.roundtable.security.PersonBadge;
import org.roundtable.security.Pictures;

/** Who has this open now. */
class HereLine extends Div {
    private final Span faces = new Span();
    private final Span words = new Span();
    private List<PersonBadge> shown = List.of();
    private int count;

    HereLine() {
        addClassName("here");
        words.addClassName("muted");
        faces.addClassName("faces");
        add(faces, words);
    }

    void show(Presence.Here here) {
        if (!here.people().equals(shown)) {
            shown = here.people();
            faces.removeAll();
            shown.stream().map(HereLine::face).forEach(faces::add);
        }
        if (here.count() != count) {
            count = here.count();
            words.setText(getTranslation("discussion.here", Map.of("n", count)));
        }
    }

    private static Avatar face(PersonBadge person) {
        Avatar face = Faces.avatar(person.name(), Pictures.url(person));
        face.setColorIndex(person.tint());
        face.addThemeNames("small");
        return face;
    }
}
