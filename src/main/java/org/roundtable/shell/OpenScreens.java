package org.roundtable.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Tells every open screen why its connection is about to go, before the server stops. */
@Component
class OpenScreens implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OpenScreens.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Set<UI> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    void opened(UI screen) {
        open.add(screen);
        screen.addDetachListener(closed -> open.remove(screen));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Waits a little until the words are on their way; a screen that is slow to take them holds up nobody. */
    @Override
    public void stop() {
        running = false;
        try {
            tellAll().await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Last to start and first to stop: the web server still works. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private CountDownLatch tellAll() {
        List<UI> told = List.copyOf(open);
        CountDownLatch left = new CountDownLatch(told.size());
        told.forEach(screen -> Thread.startVirtualThread(() -> tell(screen, left)));
        return left;
    }

    private static void tell(UI screen, CountDownLatch left) {
        try {
            screen.accessSynchronously(() -> ConnectionLine.restarting(screen));
        } catch (UIDetachedException gone) {
            LOG.debug("A screen was closed before it could be told", gone);
        } finally {
            left.countDown();
        }
    }
}
