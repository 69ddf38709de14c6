package org.roundtable.notification;

import java.time.Instant;
import java.util.Map;
import org.roundtable.common.PersonId;
import org.roundtable.security.Addressee;

/**
 * Somebody who may have to be reminded.
 *
 * @param told at which step they were told last, by subject
 */
public record Remindee(Addressee reader, Instant now, Map<String, String> told) {
    public PersonId person() {
        return reader.person();
    }

    boolean knows(Reminder reminder) {
        return reminder.step().equals(told.get(reminder.subject()));
    }
}
