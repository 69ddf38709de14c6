package org.roundtable.meeting;

import org.roundtable.security.PersonBadge;

/**
 * What somebody needs to take part in a meeting.
 *
 * @param detail which language, how many children… may be empty
 * @param reason why it is unmet; else mostly empty
 */
public record AccessView(
        AccessNeedId id, PersonBadge person, AccessKind kind, String detail, AccessOutcome outcome, String reason) {}
