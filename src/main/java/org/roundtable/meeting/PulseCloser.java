package org.roundtable.meeting;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Closes trust pulses whose time has passed, each in a transaction of its own. Answers are refused from then on in any case,
 * so it may come late, twice, or on several nodes at once.
 */
@Component
class PulseCloser {
    private static final Logger LOG = LoggerFactory.getLogger(PulseCloser.class);

    private final PulseRepository pulses;
    private final PulseClosing closing;
    private final Clock clock;

    PulseCloser(PulseRepository pulses, PulseClosing closing, Clock clock) {
        this.pulses = pulses;
        this.closing = closing;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${roundtable.pulses.closed-every-seconds:20}",
            fixedDelayString = "${roundtable.pulses.closed-every-seconds:20}",
            timeUnit = TimeUnit.SECONDS)
    void closeDue() {
        pulses.due(clock.instant()).forEach(this::close);
    }

    private void close(long pulse) {
        try {
            closing.closeIfDue(pulse);
        } catch (RuntimeException failed) {
            LOG.error("A trust pulse whose time has passed could not be closed; it is tried again", failed);
        }
    }
}
