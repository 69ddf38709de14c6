package org.roundtable.discussion.ui;

import com.vaadin.flow.component.html.NativeButton;

/**
 * A button of a comment. There are many on a screen, so it is the browser's own, and a click brings nothing with it that
 * the server would have to remember asking for.
 */
class ActionButton extends NativeButton {
    ActionButton(String text) {
        super(text);
        addClassName("comment-action");
        getElement().setAttribute("type", "button");
    }

    ActionButton(String text, Runnable deed) {
        this(text);
        onPress(deed);
    }

    final void onPress(Runnable deed) {
        getElement().addEventListener("click", click -> deed.run());
    }
}
