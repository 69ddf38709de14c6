package org.roundtable.common.ui;

import com.vaadin.flow.component.notification.Notification;

/** A short word to the person who acts, which goes away by itself and is read by screen readers. */
public final class Toast {
    private static final int MILLISECONDS = 6_000;

    private Toast() {}

    public static void show(String text) {
        Notification.show(text, MILLISECONDS, Notification.Position.BOTTOM_CENTER);
    }
}
