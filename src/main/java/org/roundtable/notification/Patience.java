package org.roundtable.notification;

import java.time.Duration;

/** How long a mail that could not be sent is tried again. */
final class Patience {
    /** From when it was due. Two days later most mails are about something that is over. */
    static final Duration LONGEST = Duration.ofDays(2);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int DOUBLINGS = 10;

    private Patience() {}

    /** The pause after so many attempts, from 1: one minute, then twice as long each time, six hours at most. */
    static Duration after(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
