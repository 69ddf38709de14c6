package org.roundtable.initiative.ui;

import static org.roundtable.common.ui.Markup.tag;
import static org.roundtable.common.ui.Markup.text;

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

    /** The same within a piece of HTML. */
    static String html(PersonBadge person) {
        String face = Faces.html(person.name(), Pictures.url(person), person.tint(), "theme='small'");
        return tag("span", "class='person'", face + tag("span", "class='person-name'", text(person.name())));
    }
}
