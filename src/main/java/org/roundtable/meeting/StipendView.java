package org.roundtable.meeting;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.common.Money;
import org.roundtable.security.PersonBadge;

/**
 * Money that is or was owed to somebody for a meeting.
 *
 * @param paidAt empty as long as it is due
 */
public record StipendView(
        StipendId id,
        MeetingId meeting,
        MeetingPlan plan,
        PersonBadge person,
        String kind,
        Money amount,
        Optional<Instant> paidAt) {}
