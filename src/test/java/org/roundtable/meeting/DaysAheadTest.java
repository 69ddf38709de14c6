package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DaysAheadTest {
    private static final ZoneId DENVER = ZoneId.of("America/Denver");

    @Test
    void daysAreCountedByTheCalendarOfTheBoard() {
        Instant evening = Instant.parse("2026-06-03T02:00:00Z");
        Instant morning = Instant.parse("2026-06-01T13:00:00Z");
        assertThat(DaysAhead.of(evening, morning, DENVER)).isEqualTo(new DaysAhead(1));
        assertThat(DaysAhead.of(evening, morning, ZoneId.of("UTC"))).isEqualTo(new DaysAhead(2));
    }

    @Test
    void aDayOfTwentyThreeOrTwentyFiveHoursIsADay() {
        Instant afterSpring = Instant.parse("2026-03-08T13:30:00Z");
        assertThat(DaysAhead.of(afterSpring, Instant.parse("2026-03-07T14:00:00Z"), DENVER))
                .isEqualTo(new DaysAhead(1));
        Instant afterAutumn = Instant.parse("2026-11-02T06:30:00Z");
        assertThat(DaysAhead.of(afterAutumn, Instant.parse("2026-10-31T13:00:00Z"), DENVER))
                .isEqualTo(new DaysAhead(1));
    }

    @Test
    void atMidnightTheNextDayBegins() {
        Instant midnight = Instant.parse("2026-06-02T06:00:00Z");
        assertThat(DaysAhead.of(midnight, midnight.minusSeconds(1), DENVER)).isEqualTo(new DaysAhead(1));
        assertThat(DaysAhead.of(midnight, midnight, DENVER).today()).isTrue();
    }

    @Test
    void oneIsAskedFromFiveDaysBeforeAndRemindedOnTheEve() {
        assertThat(IntStream.rangeClosed(-1, 7).filter(days -> new DaysAhead(days).asks()))
                .containsExactly(2, 3, 4, 5);
        assertThat(IntStream.rangeClosed(-1, 7).filter(days -> new DaysAhead(days).near()))
                .containsExactly(0, 1);
    }
}
