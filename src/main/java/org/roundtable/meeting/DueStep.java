package org.roundtable.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How near the day is on which something is due, as far as reminders tell it apart: from three days before, on the day,
 * and then once a week.
 *
 * @param week since it is late, from 0
 */
record DueStep(Stage stage, long week) {
    private static final int DAYS_BEFORE = 3;
    private static final int DAYS_OF_WEEK = 7;

    /** Empty as long as there is time. */
    static Optional<DueStep> of(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        if (left > DAYS_BEFORE) {
            return Optional.empty();
        }
        if (left < 0) {
            return Optional.of(new DueStep(Stage.LATE, (-left - 1) / DAYS_OF_WEEK));
        }
        return Optional.of(new DueStep(left == 0 ? Stage.TODAY : Stage.SOON, 0));
    }

    /** The same as long as nobody is to be reminded again. */
    String key(LocalDate due) {
        return due + "/" + stage + "/" + week;
    }

    enum Stage {
        SOON,
        TODAY,
        LATE
    }
}
