package org.roundtable.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.roundtable.common.Invalid;

/**
 * When a meeting comes again, by the board's clock: 18:00 stays 18:00 whatever the clock does in between.
 *
 * @param times how many there are in all, 2 to 24; 1 of what is held once
 */
public record Repeat(Frequency frequency, int times) {
    public static final int MOST = 24;
    public static final Repeat NEVER = new Repeat(Frequency.ONCE, 1);
    private static final int WEEK = 7;
    private static final int LAST = 5;

    /** @throws Invalid on {@code times} */
    public Repeat {
        int least = frequency == Frequency.ONCE ? 1 : 2;
        int most = frequency == Frequency.ONCE ? 1 : MOST;
        if (times < least || times > most) {
            throw new Invalid("times", "out-of-range", Map.of("least", least, "most", most));
        }
    }

    /** All of them, the first included. */
    public List<LocalDateTime> from(LocalDateTime first) {
        return IntStream.range(0, times).mapToObj(nth -> after(first, nth)).toList();
    }

    private LocalDateTime after(LocalDateTime first, int nth) {
        return switch (frequency) {
            case ONCE -> first;
            case WEEKLY -> first.plusWeeks(nth);
            case EVERY_TWO_WEEKS -> first.plusWeeks(2L * nth);
            case MONTHLY -> monthsAfter(first, nth);
        };
    }

    private static LocalDateTime monthsAfter(LocalDateTime first, int months) {
        LocalDate month = first.toLocalDate().withDayOfMonth(1).plusMonths(months);
        return month.with(sameWeekday(first.toLocalDate())).atTime(first.toLocalTime());
    }

    private static TemporalAdjuster sameWeekday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        int which = weekOfMonth(day);
        return which == LAST
                ? TemporalAdjusters.lastInMonth(weekday)
                : TemporalAdjusters.dayOfWeekInMonth(which, weekday);
    }

    /** Which of its weekdays in the month it is: 1 to 4, or 5, which stands for the last. */
    public static int weekOfMonth(LocalDate day) {
        return (day.getDayOfMonth() - 1) / WEEK + 1;
    }
}
