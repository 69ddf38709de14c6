package org.roundtable.initiative.ui;

import static org.roundtable.common.ui.Markup.tag;
import static org.roundtable.common.ui.Markup.text;

import com.vaadin.flow.component.avatar.Avatar;
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

    /** With the name, as a piece of HTML. */
    static String named(PersonBadge person) {
        String face = Faces.html(person.name(), Pictures.url(person), person.tint(), "theme='small'");
        return tag("span", "class='person'", face + tag("span", "class='person-name'", text(person.name())));
    }
}
