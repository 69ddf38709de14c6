package org.roundtable.security;

import java.time.Instant;
import org.roundtable.common.PersonId;

/**
 * An account as administrators see it.
 *
 * @param active whether the person may sign in
 * @param password whether they have set a password
 */
public record AccountView(
        PersonId id,
        String name,
        String email,
        boolean administrator,
        boolean active,
        boolean password,
        Instant createdAt) {}
