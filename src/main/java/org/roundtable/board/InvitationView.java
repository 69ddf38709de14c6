package org.roundtable.board;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.security.PersonBadge;

/** An invitation in the administrators' list. */
public record InvitationView(
        InvitationId id,
        Role role,
        Optional<SeatCategory> seat,
        String name,
        String email,
        Instant expiresAt,
        InvitationState state,
        Optional<PersonBadge> usedBy) {}
