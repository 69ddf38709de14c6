package org.roundtable.shell;

import com.vaadin.flow.component.UI;

/** The one line a screen shows while it has no connection. It is tried again without end. */
final class ConnectionLine {
    private static final int RECONNECT_MILLISECONDS = 2_000;

    private ConnectionLine() {}

    static void usual(UI screen) {
        var line = screen.getReconnectDialogConfiguration();
        line.setDialogText(screen.getTranslation("shell.connection.lost"));
        // Since it never gives up, this is what shows while the device itself knows that it is offline.
        line.setDialogTextGaveUp(screen.getTranslation("shell.connection.offline"));
        line.setReconnectAttempts(Integer.MAX_VALUE);
        line.setReconnectInterval(RECONNECT_MILLISECONDS);
    }

    /** Shows the line at once, since the connection is about to go, and says why. */
    static void restarting(UI screen) {
        String words = screen.getTranslation("shell.connection.restart");
        screen.getReconnectDialogConfiguration().setDialogText(words);
        screen.getPage().executeJs("""
                const line = document.querySelector('vaadin-connection-indicator');
                if (line) line.reconnectingText = $0;
                if (window.Vaadin?.connectionState) window.Vaadin.connectionState.state = 'reconnecting';
                """, words);
    }

    /**
     * Takes the line away again. A page that was turned away and is answered by now would else keep it until its person
     * does the next thing; the pause lets it send first what it still has to send.
     */
    static void back(UI screen) {
        screen.getPage().executeJs("""
                const state = window.Vaadin?.connectionState;
                if (state) setTimeout(() => state.state === 'reconnecting' && (state.state = 'connected'), $0);
                """, 2 * RECONNECT_MILLISECONDS);
    }
}
