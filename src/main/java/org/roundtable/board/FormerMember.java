package org.roundtable.board;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.security.PersonBadge;

/** Somebody who was on a board, with the role and seat they had at last. */
public record FormerMember(PersonBadge person, Role role, Optional<SeatCategory> seat, Instant since, Instant until) {}
