package org.roundtable.discussion.ui;

import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.avatar.AvatarGroup.AvatarGroupItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.roundtable.live.Presence;
import org.roundtable.security.PersonBadge;

/** Who has this open now. */
class HereLine extends Div {
    private static final int FACES = 6;

    private final AvatarGroup faces = new AvatarGroup();
    private final Span words = new Span();
    private List<PersonBadge> shown = List.of();

    HereLine() {
        addClassName("here");
        words.addClassName("muted");
        faces.setMaxItemsVisible(FACES);
        add(faces, words);
    }

    void show(Presence.Here here) {
        if (here.people().equals(shown)) {
            return;
        }
        shown = here.people();
        faces.setItems(shown.stream().map(HereLine::face).toList());
        words.setText(getTranslation("discussion.here", Map.of("n", shown.size())));
    }

    private static AvatarGroupItem face(PersonBadge person) {
        AvatarGroupItem face = new AvatarGroupItem(person.name());
        face.setColorIndex((int) (person.id().value() % 7));
        return face;
    }
}
