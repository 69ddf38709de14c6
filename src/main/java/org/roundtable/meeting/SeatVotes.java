package org.roundtable.meeting;

import java.util.Optional;
import org.roundtable.board.SeatCategory;

/**
 * How many votes those cast who hold a seat of one kind, of all they could have cast.
 *
 * @param seat empty for those who hold no seat any more
 */
public record SeatVotes(Optional<SeatCategory> seat, Share votes) {}
