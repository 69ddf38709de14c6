package org.roundtable.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;

/**
 * A button of a comment. There are many on a screen, and each costs memory as long as it is open: so it is the browser's
 * own, its words are no component, and one ear hears them all.
 */
abstract class ActionButton extends NativeButton {
    ActionButton(String text) {
        getElement().setProperty("innerText", text);
    }

    static ActionButton doing(String text, Runnable deed) {
        return new ActionButton(text) {
            @Override
            void press() {
                deed.run();
            }
        };
    }

    /** Lets all such buttons in there, now and later, do their deeds. */
    static void hearAllIn(Component place) {
        place.getElement()
                .addEventListener("click", ActionButton::clicked)
                .setFilter("event.target.matches('button:not(.reaction)')")
                .mapEventTargetElement();
    }

    private static void clicked(DomEvent click) {
        click.getEventTarget()
                .flatMap(Element::getComponent)
                .filter(ActionButton.class::isInstance)
                .map(ActionButton.class::cast)
                .filter(Component::isVisible)
                .ifPresent(ActionButton::press);
    }

    abstract void press();
}
