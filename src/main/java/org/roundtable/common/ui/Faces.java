package org.roundtable.common.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.dom.Element;
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

    /**
     * The same as a bare element, where there are many.
     *
     * @param tint one of the seven colours, from 0
     */
    public static Element plain(String name, @Nullable String image, int tint) {
        Element avatar = new Element("vaadin-avatar")
                .setAttribute("name", name)
                .setAttribute("color-index", Integer.toString(tint));
        return image == null ? avatar : avatar.setAttribute("img", image);
    }

    /**
     * The same within a piece of HTML.
     *
     * @param attributes more of them, as {@link Markup#tag} takes them
     */
    public static String html(String name, @Nullable String image, int tint, String attributes) {
        String picture = image == null ? "" : " img='" + Markup.text(image) + "'";
        return Markup.tag(
                "vaadin-avatar",
                "name='" + Markup.text(name) + "' color-index='" + tint + "'" + picture + " " + attributes,
                "");
    }
}
