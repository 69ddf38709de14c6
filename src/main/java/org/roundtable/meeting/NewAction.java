package org.roundtable.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;

/**
 * What somebody is to do.
 *
 * @param item what it came up with; none when that was no item of the agenda
 * @param text at most 2,000 characters
 * @param owner somebody on the board
 * @param due the day it is to be done, today or later
 */
public record NewAction(
        Optional<AgendaItemId> item,
        String text,
        @Nullable PersonId owner,
        @Nullable LocalDate due) {}
