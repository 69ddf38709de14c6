package org.roundtable.notification;

import java.util.List;

/**
 * A room that has something to remind people of. It is asked in the moment a mail is about to be sent, inside a
 * transaction, and answers with what holds then and its reader may know then.
 */
public interface ReminderSource {
    /** A short word with hyphens, at most 60 characters, by which its reminders can be stopped; {@code mail.kind.…} says it in words. */
    String kind();

    /** All there is; those that were told are left out by whoever asks. */
    List<Reminder> remind(Remindee person);
}
