package org.roundtable.meeting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a meeting has heard of something that an earlier one gave somebody to do.
 *
 * @param due the day it was to be done when the meeting took it up
 * @param newDue the day the meeting has chosen instead
 * @param state as the meeting left it
 * @param reason why it was given up; else empty
 * @param from the title of the meeting that put it down
 */
record CarriedView(
        AgendaItemId item,
        String text,
        String owner,
        LocalDate due,
        Optional<LocalDate> newDue,
        ActionState state,
        String reason,
        String from) {}
