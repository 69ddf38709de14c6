package org.roundtable.meeting;

import java.time.Duration;
import java.util.Optional;
import org.roundtable.board.SeatCategory;
import org.roundtable.security.PersonBadge;

/**
 * How long somebody spoke in a meeting.
 *
 * @param seat the seat they hold, if they hold one
 */
public record SpeakingTime(PersonBadge person, Optional<SeatCategory> seat, int turns, Duration time) {}
