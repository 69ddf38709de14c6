package org.roundtable.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.roundtable.bench.server.Command;
import org.roundtable.bench.server.Town;

/**
 * A fresh server of one variant before its crowd: what the crowd cost, and what was measured with it.
 *
 * @param stalled empty, unless wanted
 */
record Round(
        Variant variant, ScreenCost cost, Map<Workload, Measured> measured, Optional<StalledReader.Beside> stalled) {
    /** Fewer, to try the bench itself: then nothing is kept. */
    static final int VIEWERS = Integer.getInteger("bench.viewers", Town.PEOPLE / 2);

    static final int CALM_RATE = 4;
    static final int BURST_RATE = 40;
    private static final Duration SETTLING = Duration.ofSeconds(10);

    /** The slowest hundredth shall be more than one vote. */
    private static final Duration CALM = Duration.ofSeconds(45);

    private static final Duration BURST = Duration.ofSeconds(20);

    /** @param bytes how long the messages of a server without an application are */
    static Round of(Variant variant, Set<Workload> wanted, int bytes) throws IOException, InterruptedException {
        try (Hall hall = new Hall(variant, variant.application() ? StalledReader.SETTINGS : List.of())) {
            if (!variant.application()) {
                hall.server().tell(Command.PAYLOAD, bytes);
            }
            hall.warmUp();
            Crowd crowd = hall.crowd(Town.CROWD);
            ScreenCost cost = ScreenCost.filling(hall, crowd, VIEWERS);
            hall.calmDown(crowd, BURST_RATE, SETTLING);
            hall.calmDown(crowd, CALM_RATE, SETTLING);
            Map<Workload, Measured> measured = new EnumMap<>(Workload.class);
            Optional<StalledReader.Beside> stalled = Optional.empty();
            for (Workload workload : wanted) {
                switch (workload) {
                    case SCREEN -> {}
                    case STALLED -> stalled = Optional.of(StalledReader.among(hall, crowd, CALM_RATE, CALM));
                    default -> measured.put(workload, measure(workload, hall, crowd));
                }
            }
            return new Round(variant, cost, measured, stalled);
        }
    }

    private static Measured measure(Workload workload, Hall hall, Crowd crowd)
            throws IOException, InterruptedException {
        return switch (workload) {
            case BURST -> Measured.voting(hall.server(), List.of(crowd), BURST_RATE, BURST);
            case DOUBLE -> {
                hall.enter(crowd, VIEWERS, 2 * VIEWERS);
                hall.calmDown(crowd, CALM_RATE, SETTLING);
                yield Measured.voting(hall.server(), List.of(crowd), CALM_RATE, CALM);
            }
            default -> Measured.voting(hall.server(), List.of(crowd), CALM_RATE, CALM);
        };
    }

    Measured of(Workload workload) {
        return Objects.requireNonNull(measured.get(workload));
    }

    long missed(Workload workload) {
        if (workload == Workload.STALLED) {
            return stalled.map(StalledReader.Beside::missed).orElse(0L);
        }
        Measured known = measured.get(workload);
        return known == null ? 0 : known.missed();
    }
}
