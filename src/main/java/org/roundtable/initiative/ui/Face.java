package org.roundtable.initiative.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Span;
import org.roundtable.common.ui.Faces;
import org.roundtable.security.PersonBadge;
import org.roundtable.security.Pictures;

/** A person as initiatives show them. */
final class Face {
    private Face() {}

    static Avatar of(PersonBadge person) {
        Avatar avatar = Faces.avatar(person.name(), Pictures.url(person));
        avatar.setColorIndex(person.tint());
        avatar.addThemeNames("small");
        return avatar;
    }

    static Span named(PersonBadge person) {
        Span name = new Span(person.name());
        name.addClassName("person-name");
        Span face = new Span(of(person), name);
        face.addClassName("person");
        return face;
    }
}
