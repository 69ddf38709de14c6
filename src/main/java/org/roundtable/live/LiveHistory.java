package org.roundtable.live;

import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The last minutes of the live path, in memory only and never more than {@link #MOMENTS}. */
@Component
public class LiveHistory {
    /** Between two moments. */
    public static final Duration STEP = Duration.ofSeconds(2);

    /** Five minutes of them. */
    public static final int MOMENTS = 150;

    static final Topic TOPIC = new Topic("live-figures", 0);

    private final LiveHub hub;
    private final Supplier<LiveTotals> totals;
    private final Deque<LiveMoment> last = new ArrayDeque<>();
    private LiveTotals newest;

    @Autowired
    LiveHistory(LiveHub hub, LiveMeters meters) {
        this(hub, meters::totals);
    }

    LiveHistory(LiveHub hub, Supplier<LiveTotals> totals) {
        this.hub = hub;
        this.totals = totals;
        this.newest = totals.get();
    }

    @PostConstruct
    void start() {
        Runnable look = () -> hub.workers().execute(this::look);
        hub.timer().scheduleWithFixedDelay(look, STEP.toMillis(), STEP.toMillis(), TimeUnit.MILLISECONDS);
    }

    void look() {
        remember(totals.get());
        hub.changed(TOPIC);
    }

    synchronized LiveReport report() {
        return new LiveReport(newest, List.copyOf(last));
    }

    private synchronized void remember(LiveTotals now) {
        last.addLast(LiveMoment.between(newest, now, STEP.toSeconds()));
        if (last.size() > MOMENTS) {
            last.removeFirst();
        }
        newest = now;
    }
}
