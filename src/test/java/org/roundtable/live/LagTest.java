package org.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LagTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Lag lag = new Lag(nanos::get);

    @Test
    void isTheTimeFromTheCommitToTheHearing() {
        assertThat(lag.value()).isEmpty();
        lag.sent(1, 0);
        nanos.set(3_000_000);
        lag.sent(2, 2_000_000);
        lag.heard(1);
        assertThat(lag.value()).contains(Duration.ofMillis(3));
    }

    @Test
    void growsWhileNothingIsHeard() {
        lag.sent(1, 0);
        lag.heard(1);
        lag.sent(2, 0);
        nanos.set(9_000_000_000L);
        assertThat(lag.value()).contains(Duration.ofSeconds(9));
        lag.heard(3);
        lag.sent(4, 9_000_000_000L);
        assertThat(lag.value()).contains(Duration.ofSeconds(9));
    }
}
