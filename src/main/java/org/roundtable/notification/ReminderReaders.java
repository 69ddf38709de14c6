package org.roundtable.notification;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.roundtable.common.PersonId;

/** Who may have to be reminded of something, and when their day begins. */
public interface ReminderReaders {
    Set<PersonId> everybody();

    /** By whose clock it is seven in the morning; empty for whom there is nothing to be reminded of any more. */
    Optional<ZoneId> zone(PersonId person);
}
