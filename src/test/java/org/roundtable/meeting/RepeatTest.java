package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;

class RepeatTest {
    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");

    @Test
    void everyWeekAndEveryTwoWeeksKeepWeekdayAndTime() {
        var first = LocalDateTime.of(2026, 12, 8, 18, 0);
        assertThat(new Repeat(Frequency.WEEKLY, 3).from(first))
                .containsExactly(first, first.plusDays(7), first.plusDays(14));
        assertThat(new Repeat(Frequency.EVERY_TWO_WEEKS, 3).from(first))
                .containsExactly(first, first.plusDays(14), first.plusDays(28));
    }

    @Test
    void theSecondTuesdayStaysTheSecondTuesday() {
        var all = new Repeat(Frequency.MONTHLY, 24).from(LocalDateTime.of(2026, 12, 8, 18, 0));
        assertThat(all).hasSize(24).allSatisfy(each -> {
            assertThat(each.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
            assertThat(each.getDayOfMonth()).isBetween(8, 14);
            assertThat(each.toLocalTime()).isEqualTo(LocalTime.of(18, 0));
        });
        assertThat(all.getLast().getMonth()).isEqualTo(Month.NOVEMBER);
    }

    /** A month without a fifth Tuesday still has its meeting. */
    @Test
    void aFifthWeekdayStandsForTheLast() {
        var all = new Repeat(Frequency.MONTHLY, 4).from(LocalDateTime.of(2026, 12, 29, 18, 0));
        assertThat(all)
                .extracting(LocalDateTime::toLocalDate)
                .extracting(Object::toString)
                .containsExactly("2026-12-29", "2027-01-26", "2027-02-23", "2027-03-30");
    }

    @Test
    void sixInTheEveningStaysSixWhenTheClockGoesForward() {
        List<Instant> all = instants(new Repeat(Frequency.WEEKLY, 2), LocalDateTime.of(2027, 3, 9, 18, 0), DENVER);
        assertThat(all).containsExactly(Instant.parse("2027-03-10T01:00:00Z"), Instant.parse("2027-03-17T00:00:00Z"));
    }

    @Test
    void sixInTheEveningStaysSixWhenTheClockGoesBack() {
        List<Instant> all = instants(new Repeat(Frequency.WEEKLY, 2), LocalDateTime.of(2027, 11, 2, 18, 0), DENVER);
        assertThat(all).containsExactly(Instant.parse("2027-11-03T00:00:00Z"), Instant.parse("2027-11-10T01:00:00Z"));
    }

    @Test
    void aTimeTheClockSkipsIsMovedToTheNextThereIs() {
        BoardTime skipped = BoardTime.of(LocalDateTime.of(2027, 3, 14, 2, 30), DENVER);
        assertThat(skipped.moved()).isTrue();
        assertThat(skipped.at().atZone(DENVER).toLocalTime()).isEqualTo(LocalTime.of(3, 0));
        assertThat(BoardTime.of(LocalDateTime.of(2027, 3, 14, 3, 0), DENVER).moved())
                .isFalse();
    }

    @Test
    void aTimeThatComesTwiceIsMeantTheFirstTime() {
        BoardTime twice = BoardTime.of(LocalDateTime.of(2027, 11, 7, 1, 30), DENVER);
        assertThat(twice).isEqualTo(new BoardTime(Instant.parse("2027-11-07T07:30:00Z"), false, true));
    }

    @Test
    void midnightIsTheBeginningOfItsDay() {
        assertThat(BoardTime.of(LocalDateTime.of(2027, 3, 14, 0, 0), DENVER))
                .isEqualTo(new BoardTime(Instant.parse("2027-03-14T07:00:00Z"), false, false));
        BoardTime skipped = BoardTime.of(LocalDateTime.of(2026, 4, 24, 0, 0), CAIRO);
        assertThat(skipped.moved()).isTrue();
        assertThat(skipped.at().atZone(CAIRO).toLocalDateTime()).isEqualTo(LocalDateTime.of(2026, 4, 24, 1, 0));
    }

    @Test
    void thereAreTwoToTwentyFour() {
        assertThat(Repeat.NEVER.from(LocalDateTime.of(2026, 12, 8, 18, 0))).hasSize(1);
        for (int times : List.of(0, 1, 25)) {
            assertThatThrownBy(() -> new Repeat(Frequency.WEEKLY, times))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            invalid -> assertThat(invalid.field()).isEqualTo("times"));
        }
    }

    private static List<Instant> instants(Repeat repeat, LocalDateTime first, ZoneId zone) {
        return repeat.from(first).stream()
                .map(local -> BoardTime.of(local, zone).at())
                .toList();
    }
}
