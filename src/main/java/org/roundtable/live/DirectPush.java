package org.roundtable.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.AtmosphereResource.TRANSPORT;
import org.atmosphere.cpr.AtmosphereResourceEvent;
import org.atmosphere.cpr.AtmosphereResourceImpl;
import org.jspecify.annotations.Nullable;

/**
 * Sends a screen's changes straight to its WebSocket. Every other way of transport is left as it comes. Called with the
 * session's lock, as its superclass is; only {@link #free}, {@link #stalled} and {@link #tell} are called without.
 */
final class DirectPush extends AtmospherePushConnection {
    private static final String LAST_SEEN = "X-Vaadin-LastSeenServerSyncId";
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final transient Executor workers;
    private final transient PushFigures figures;
    private final transient SentFrames sent = new SentFrames();
    private transient volatile @Nullable PushLine line;
    private transient long since;
    private transient int carriedBy = -1;

    DirectPush(UI ui, Executor workers, PushFigures figures) {
        super(ui);
        this.workers = workers;
        this.figures = figures;
    }

    /** True when the screen can take something new now; else {@code then} is run as soon as it can. */
    boolean free(Runnable then) {
        PushLine open = line;
        return open == null || open.free(then);
    }

    /** Whether the browser has not read for a while. */
    boolean stalled() {
        PushLine open = line;
        return open != null && open.stalled();
    }

    /** Whether the browser is connected, but by something else than a WebSocket. */
    boolean fellBack() {
        return line == null && isConnected();
    }

    /** The next message shows what came at this time at the earliest; unless nothing is to be shown. */
    void carries(long came) {
        if (getUI().getInternals().isDirty()) {
            since = came;
            carriedBy = getUI().getInternals().getServerSyncId();
        }
    }

    /**
     * Sends a bulletin, when it can be sent at once and before anything else. Called without the lock, which is held
     * no longer than it takes to number the message.
     *
     * @param later writes it, which can take as long as the browser likes
     * @return false when it was not sent
     */
    boolean tell(Supplier<Optional<Bulletin>> bulletin, long came, Consumer<Runnable> later) {
        VaadinSession session = getUI().getSession();
        PushLine open = line;
        if (open == null || session == null || !session.getLockInstance().tryLock()) {
            return false;
        }
        Optional<Bulletin> news = Optional.empty();
        boolean begun = false;
        try {
            if (open == line && open.idle() && upToDate()) {
                news = bulletin.get();
                begun = news.filter(any -> any != Bulletin.NONE).isPresent() && put(open, news.get(), came);
            }
        } finally {
            session.getLockInstance().unlock();
        }
        finish(session, open, begun, later);
        return news.isPresent();
    }

    /**
     * What waits for the session is done as after every unlocking, but for a look whether the page has changes to push: a
     * bulletin makes none. It may close the page, so what is to be written does not wait for it.
     */
    private static void finish(VaadinSession session, PushLine open, boolean begun, Consumer<Runnable> later) {
        if (session.getPendingAccessQueue().isEmpty()) {
            if (begun) {
                later.accept(open::write);
            }
            return;
        }
        if (begun) {
            open.begin();
        }
        later.accept(() -> session.getService().ensureAccessQueuePurged(session));
    }

    private boolean upToDate() {
        return !getUI().getInternals().getStateTree().isDirty();
    }

    private boolean put(PushLine open, Bulletin bulletin, long came) {
        int number = getUI().getInternals().getServerSyncId();
        getUI().getInternals().incrementServerId();
        sent.add(number, bulletin);
        return open.put(bulletin.framed(number), came);
    }

    @Override
    protected void sendMessage(String message) {
        PushLine open = line;
        if (open == null) {
            figures.fellBack(message.length());
            super.sendMessage(message);
            return;
        }
        int number = getUI().getInternals().getServerSyncId() - 1;
        SentFrames.Message written = new SentFrames.Written(message);
        sent.add(number, written);
        open.add(written.framed(number), number == carriedBy ? since : PushLine.UNTIMED);
    }

    @Override
    public void connect(AtmosphereResource resource) {
        hangUp();
        if (isConnected()) {
            disconnect();
        }
        boolean complete = true;
        if (resource.transport() == TRANSPORT.WEBSOCKET) {
            int seen = lastSeen(resource);
            complete = sent.knowsAllAfter(seen);
            PushLine open =
                    new PushLine(new BrowserSocket(((AtmosphereResourceImpl) resource).webSocket()), workers, figures);
            sent.after(seen).forEach(open::add);
            line = open;
        }
        super.connect(resource);
        if (!complete) {
            push();
        }
    }

    @Override
    public void disconnect() {
        PushLine open = line;
        if (open != null) {
            open.settle(FAREWELL);
        }
        hangUp();
        super.disconnect();
    }

    /**
     * Vaadin asks only for the screen: it says so, too, when a connection is found lost by which the browser was here
     * before it came back by this one.
     */
    @Override
    public void connectionLost() {
        if (line == null || ended(getResource())) {
            super.connectionLost();
            hangUp();
        }
    }

    private static boolean ended(@Nullable AtmosphereResource resource) {
        if (resource == null || resource.isCancelled()) {
            return true;
        }
        AtmosphereResourceEvent event = resource.getAtmosphereResourceEvent();
        return event.isCancelled()
                || event.isClosedByClient()
                || event.isClosedByApplication()
                || event.isResumedOnTimeout()
                || event.throwable() != null;
    }

    private void hangUp() {
        PushLine open = line;
        line = null;
        if (open != null) {
            open.close();
        }
    }

    /** A browser that has seen nothing yet says a number below 0, or none. */
    private static int lastSeen(AtmosphereResource resource) {
        String seen = resource.getRequest().getHeader(LAST_SEEN);
        try {
            return seen == null ? Integer.MAX_VALUE : Integer.parseInt(seen);
        } catch (NumberFormatException unreadable) {
            return Integer.MAX_VALUE;
        }
    }
}
