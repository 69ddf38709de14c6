package org.roundtable.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MorningTest {
    private static final ZoneId DENVER = ZoneId.of("America/Denver");

    @Test
    void isTodayBeforeSevenAndTomorrowFromSevenOn() {
        assertThat(Morning.after(Instant.parse("2026-06-01T12:59:59Z"), DENVER)).isEqualTo("2026-06-01T13:00:00Z");
        assertThat(Morning.after(Instant.parse("2026-06-01T13:00:00Z"), DENVER)).isEqualTo("2026-06-02T13:00:00Z");
    }

    @Test
    void staysAtSevenWhenTheClocksChange() {
        assertThat(Morning.after(Instant.parse("2026-03-07T20:00:00Z"), DENVER)).isEqualTo("2026-03-08T13:00:00Z");
        assertThat(Morning.after(Instant.parse("2026-10-31T20:00:00Z"), DENVER)).isEqualTo("2026-11-01T14:00:00Z");
    }
}
