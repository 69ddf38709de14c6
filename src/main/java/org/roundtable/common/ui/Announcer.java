package org.roundtable.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/** The one polite live region of a page: what it says is read aloud by screen readers without taking the focus. */
public final class Announcer extends Div {
    public Announcer() {
        addClassName("visually-hidden");
        getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        addAttachListener(attached -> ComponentUtil.setData(attached.getUI(), Announcer.class, this));
    }

    /** Says a text on the page the component is on; a page without a region stays silent. */
    public static void say(Component from, String text) {
        from.getUI().map(Announcer::of).ifPresent(region -> region.setText(text));
    }

    private static @org.jspecify.annotations.Nullable Announcer of(UI ui) {
        return ComponentUtil.getData(ui, Announcer.class);
    }
}
