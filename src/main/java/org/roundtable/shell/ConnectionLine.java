package org.roundtable.shell;

import com.vaadin.flow.component.UI;

/** The one line a screen shows while it has no connection. It is tried again without end. */
final class ConnectionLine {
    private static final int RECONNECT_MILLISECONDS = 2_000;

    /** A page whose person does nothing would else keep the line, though all it had to send has long been taken. */
    private static final String GONE_WHEN_ANSWERED = """
            const line = document.querySelector('vaadin-connection-indicator');
            if (line) line.onlineText = $1;
            const connection = window.Vaadin?.connectionState;
            if (!connection || connection.roundtable) return;
            connection.roundtable = true;
            const look = () => connection.state === 'reconnecting' && setTimeout(async () => {
              const answer = await fetch('favicon.svg?' + Date.now(), {method: 'HEAD'}).catch(() => null);
              answer?.ok ? setTimeout(done, 2 * $0) : look();
            }, $0);
            const done = () => connection.state === 'reconnecting' && (connection.state = 'connected');
            connection.addStateChangeListener((before, now) => now === 'reconnecting' && look());
            // A page that opens anew, since its session has ended, may never get an answer: then it asks again, and
            // waits twice as long each time, so that a slow line gets through.
            let wait = 10 * $0;
            window.navigation?.addEventListener('navigate', event => {
              if (event.navigationType !== 'reload') return;
              setTimeout(() => location.reload(), wait);
              wait *= 2;
            });
            """;

    private ConnectionLine() {}

    static void usual(UI screen) {
        var line = screen.getReconnectDialogConfiguration();
        line.setDialogText(screen.getTranslation("shell.connection.lost"));
        // Since it never gives up, this is what shows while the device itself knows that it is offline.
        line.setDialogTextGaveUp(screen.getTranslation("shell.connection.offline"));
        line.setReconnectAttempts(Integer.MAX_VALUE);
        line.setReconnectInterval(RECONNECT_MILLISECONDS);
        screen.getPage()
                .executeJs(GONE_WHEN_ANSWERED, RECONNECT_MILLISECONDS, screen.getTranslation("shell.connection.back"));
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
}
