package org.roundtable.live;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.roundtable.live.LiveTotals.Delivery;
import org.roundtable.live.LiveTotals.Way;
import org.springframework.stereotype.Component;

/** What the live path does, for those who watch the server: counted where it happens, read only when asked. */
@Component
class LiveMeters {
    private static final double HALF = 0.5;
    private static final double MOST = 0.99;
    private static final Duration LATELY = Duration.ofSeconds(10);
    private static final Duration[] STEPS = LongStream.of(5, 10, 25, 50, 75, 100, 150, 250, 500, 1_000, 2_500, 10_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final LiveHub hub;
    private final LiveScreens screens;
    private final PushFigures pushes;
    private final Relay relay;
    private final Timer delivery;

    LiveMeters(MeterRegistry registry, LiveHub hub, LiveScreens screens, PushFigures pushes, Relay relay) {
        this.hub = hub;
        this.screens = screens;
        this.pushes = pushes;
        this.relay = relay;
        delivery = timer(registry);
        pushes.timedBy(nanos -> delivery.record(nanos, TimeUnit.NANOSECONDS));
        gauges(registry);
        way(registry, "websocket", PushFigures::frames, PushFigures::characters);
        way(registry, "long-polling", PushFigures::fallbackFrames, PushFigures::fallbackCharacters);
        counter(registry, "cut.off", pushes, PushFigures::cutOffs);
        counter(registry, "changes.folded", hub, LiveHub::foldedChanges);
        counter(registry, "pushes.spared", screens, LiveScreens::spared);
    }

    private void gauges(MeterRegistry registry) {
        gauge(registry, "screens", screens, LiveScreens::count);
        gauge(registry, "screens.fallback", screens, LiveScreens::fallbacks);
        gauge(registry, "screens.stalled", screens, LiveScreens::stalled);
        gauge(registry, "topics", hub, LiveHub::watchedTopics);
        gauge(registry, "relay.connected", relay, any -> any.connected() ? 1 : 0);
        TimeGauge.builder("roundtable.live.relay.lag", relay, TimeUnit.NANOSECONDS, LiveMeters::nanos)
                .register(registry);
    }

    LiveTotals totals() {
        return new LiveTotals(
                screens.count(),
                hub.watchedTopics(),
                List.of(
                        new Way("websocket", pushes.frames(), pushes.characters()),
                        new Way("long-polling", pushes.fallbackFrames(), pushes.fallbackCharacters())),
                hub.foldedChanges(),
                screens.spared(),
                screens.stalled(),
                pushes.cutOffs(),
                screens.fallbacks(),
                lately(),
                relay.lag());
    }

    private static double nanos(Relay relay) {
        return relay.lag().map(Duration::toNanos).map(Long::doubleValue).orElse(Double.NaN);
    }

    private Delivery lately() {
        ValueAtPercentile[] values = delivery.takeSnapshot().percentileValues();
        double most = values[1].value(TimeUnit.MILLISECONDS);
        return most > 0 ? new Delivery(values[0].value(TimeUnit.MILLISECONDS), most) : Delivery.NONE;
    }

    private void way(
            MeterRegistry registry,
            String transport,
            ToDoubleFunction<PushFigures> frames,
            ToDoubleFunction<PushFigures> characters) {
        FunctionCounter.builder("roundtable.live.pushes", pushes, frames)
                .tag("transport", transport)
                .register(registry);
        FunctionCounter.builder("roundtable.live.pushed", pushes, characters)
                .tag("transport", transport)
                .baseUnit("characters")
                .register(registry);
    }

    private static <T> void gauge(MeterRegistry registry, String name, T measured, ToDoubleFunction<T> measure) {
        Gauge.builder("roundtable.live." + name, measured, measure).register(registry);
    }

    private static <T> void counter(MeterRegistry registry, String name, T counted, ToDoubleFunction<T> count) {
        FunctionCounter.builder("roundtable.live." + name, counted, count).register(registry);
    }

    private static Timer timer(MeterRegistry registry) {
        return Timer.builder("roundtable.live.delivery")
                .description("From a change until it was written to a screen, for each screen")
                .publishPercentiles(HALF, MOST)
                .distributionStatisticExpiry(LATELY)
                .serviceLevelObjectives(STEPS)
                .register(registry);
    }
}
