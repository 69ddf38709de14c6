package org.roundtable.live;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One follower on one screen: what it shows, and at most one newer snapshot that waits for its screen. */
final class Subscription<S> {
    private final Channel<S> channel;
    private final Screen screen;
    private final Follower<S> follower;
    private final AtomicReference<Channel.@Nullable Revised<S>> waiting = new AtomicReference<>();
    private volatile boolean ended;
    private long shown = -1;
    private long told = -1;

    Subscription(Channel<S> channel, Screen screen, Follower<S> follower) {
        this.channel = channel;
        this.screen = screen;
        this.follower = follower;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static <S> Subscription<S>[] holder() {
        return new Subscription[1];
    }

    void enter() {
        channel.add(this);
    }

    /**
     * Two deliveries may overtake each other: the higher revision stays.
     *
     * @param later as of {@link Tab#tell}
     */
    void offer(Channel.Revised<S> offered, long since, Consumer<Runnable> later) {
        waiting.accumulateAndGet(offered, Subscription::newer);
        screen.offer(this::news, since, later);
    }

    /** With the screen's lock: what waits stays waiting, so that the page on the server learns it too when it is drawn. */
    private Optional<Bulletin> news() {
        Channel.Revised<S> newest = waiting.get();
        if (newest == null || newest.revision() <= Math.max(shown, told)) {
            return Optional.of(Bulletin.NONE);
        }
        S snapshot = newest.snapshot();
        if (ended || shown < 0 || snapshot == null) {
            return Optional.empty();
        }
        Optional<Bulletin> bulletin = follower.bulletin(snapshot);
        bulletin.ifPresent(any -> told = newest.revision());
        return bulletin;
    }

    /** On the screen's thread: shows what waits, or for the first time the newest there is. */
    void showNewest() {
        if (ended) {
            return;
        }
        Channel.Revised<S> newer = shown < 0 ? channel.current() : waiting.getAndSet(null);
        if (newer == null || newer.revision() <= shown) {
            return;
        }
        shown = newer.revision();
        S snapshot = newer.snapshot();
        if (snapshot == null) {
            follower.gone();
        } else {
            follower.show(snapshot);
        }
    }

    private static <S> Channel.@Nullable Revised<S> newer(
            Channel.@Nullable Revised<S> waiting, Channel.@Nullable Revised<S> offered) {
        boolean stale = waiting != null && offered != null && offered.revision() < waiting.revision();
        return stale ? waiting : offered;
    }

    /** Nothing is shown from now on, even what already waits. */
    void end() {
        ended = true;
        waiting.set(null);
    }
}
