package org.roundtable.live;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Measures how long a message is under way, by those this node hears from itself; one at a time. */
final class Lag {
    private final LongSupplier nanos;
    private @Nullable Probe under;
    private @Nullable Duration last;

    /** @param nanos ticks like {@link System#nanoTime} */
    Lag(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** @param since when what the message says was committed */
    synchronized void sent(long number, long since) {
        if (under == null) {
            under = new Probe(number, since);
        }
    }

    synchronized void heard(long number) {
        Probe probe = under;
        if (probe != null && number >= probe.number) {
            last = age(probe);
            under = null;
        }
    }

    synchronized Optional<Duration> value() {
        Probe probe = under;
        Duration known = last;
        if (probe == null) {
            return Optional.ofNullable(known);
        }
        Duration age = age(probe);
        return Optional.of(known != null && known.compareTo(age) > 0 ? known : age);
    }

    private Duration age(Probe probe) {
        return Duration.ofNanos(nanos.getAsLong() - probe.since);
    }

    private record Probe(long number, long since) {}
}
