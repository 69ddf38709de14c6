package org.roundtable.common.ui;

import com.vaadin.flow.component.avatar.Avatar;
import org.jspecify.annotations.Nullable;

/** Avatars: a picture, or initials where there is none. */
public final class Faces {
    private Faces() {}

    /** @param image where the picture is served; null for initials */
    public static Avatar avatar(String name, @Nullable String image) {
        Avatar avatar = new Avatar(name);
        if (image != null) {
            avatar.setImage(image);
        }
        return avatar;
    }
}
