package org.roundtable.security;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When devices were last used. Written for all of them together every few minutes: a thousand open screens would else
 * have something stored several times a second.
 */
@Component
class Sightings {
    private final DeviceRepository devices;
    private final Clock clock;
    private final Set<DeviceId> since = ConcurrentHashMap.newKeySet();

    Sightings(DeviceRepository devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    void seen(DeviceId device) {
        since.add(device);
    }

    @Transactional
    @Scheduled(initialDelay = 1, fixedDelay = 3, timeUnit = TimeUnit.MINUTES)
    public void write() {
        Set<DeviceId> seen = Set.copyOf(since);
        if (!seen.isEmpty()) {
            devices.seen(seen.stream().map(DeviceId::value).toList(), clock.instant());
            seen.forEach(since::remove);
        }
    }
}
