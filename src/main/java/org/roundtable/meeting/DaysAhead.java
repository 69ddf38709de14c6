package org.roundtable.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** How many days are left until something begins, by the calendar of its board. */
record DaysAhead(long days) {
    /** From when on somebody is asked again whether they come. */
    private static final int ASKED = 5;

    static DaysAhead of(Instant begins, Instant now, ZoneId zone) {
        return new DaysAhead(
                ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), LocalDate.ofInstant(begins, zone)));
    }

    boolean today() {
        return days == 0;
    }

    /** The day before, and the day itself for whoever could not be told the day before. */
    boolean near() {
        return days == 0 || days == 1;
    }

    boolean asks() {
        return days > 1 && days <= ASKED;
    }
}
