package org.roundtable.board;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.security.PersonBadge;

/**
 * Somebody on a board.
 *
 * @param seat the seat they hold, which entitles them to vote
 */
public record MemberView(PersonBadge person, Role role, Optional<SeatCategory> seat, Instant since) {}
