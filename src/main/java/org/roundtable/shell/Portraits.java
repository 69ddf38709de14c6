package org.roundtable.shell;

import com.vaadin.flow.component.avatar.Avatar;
import org.roundtable.common.ui.Faces;
import org.roundtable.security.PersonBadge;
import org.roundtable.security.Pictures;

/** People's faces, each in a tint that stays theirs. */
public final class Portraits {
    private static final int TINTS = 7;

    private Portraits() {}

    public static Avatar of(PersonBadge person) {
        Avatar avatar = Faces.avatar(person.name(), Pictures.url(person));
        avatar.setColorIndex(Math.floorMod(person.id().hashCode(), TINTS));
        return avatar;
    }

    public static Avatar small(PersonBadge person) {
        Avatar avatar = of(person);
        avatar.addThemeNames("small");
        return avatar;
    }
}
