package org.roundtable.board;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.roundtable.security.PersonBadge;

/**
 * Somebody on a board.
 *
 * @param seat the seat they hold, which entitles them to vote
 * @param alternate who stands in for them where they are missing
 */
public record MemberView(
        PersonBadge person, Role role, Optional<SeatCategory> seat, Instant since, Optional<PersonId> alternate) {}
