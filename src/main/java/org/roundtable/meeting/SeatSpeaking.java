package org.roundtable.meeting;

import java.time.Duration;
import java.util.Optional;
import org.roundtable.board.SeatCategory;

/**
 * How long all those spoke who hold a seat of one kind.
 *
 * @param seat empty for everybody without a seat
 * @param people how many of them spoke
 */
public record SeatSpeaking(Optional<SeatCategory> seat, int people, int turns, Duration time) {}
