package org.roundtable.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short word to the person who acts, which goes away by itself and is read by screen readers. */
public final class Toast {
    private static final int MILLISECONDS = 6_000;
    private static final int PROBLEM_MILLISECONDS = 20_000;

    private Toast() {}

    public static void show(String text) {
        Notification.show(text, MILLISECONDS, Notification.Position.BOTTOM_CENTER);
    }

    /** Says at once what could not be done, and stays long enough to be read slowly. */
    public static void problem(String text) {
        Notification notification = new Notification();
        notification.setAssertive(true);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setDuration(PROBLEM_MILLISECONDS);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        Button close = new Button(notification.getTranslation("kit.close"), click -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        notification.add(new Span(text), close);
        notification.open();
    }
}
