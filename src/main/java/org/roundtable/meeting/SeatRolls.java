package org.roundtable.meeting;

import java.time.Instant;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.springframework.stereotype.Component;

/** Who held a seat at each meeting. */
@Component
class SeatRolls {
    private final SeatRollRepository rolls;
    private final BoardRoster roster;

    SeatRolls(SeatRollRepository rolls, BoardRoster roster) {
        this.rolls = rolls;
        this.roster = roster;
    }

    /** Puts down who holds a seat now; taken again it replaces what was put down before. */
    void take(Meeting held, Instant at) {
        Seats seats = now(held.board());
        rolls.findById(held.id().value())
                .ifPresentOrElse(roll -> roll.take(seats, at), () -> rolls.save(new SeatRoll(held.id(), seats, at)));
    }

    /** Those of the day it was held; while it is under way, those of now. */
    Seats of(BoardId board, MeetingId meeting, MeetingState state) {
        return state == MeetingState.ENDED
                ? rolls.findById(meeting.value()).map(SeatRoll::seats).orElseGet(() -> now(board))
                : now(board);
    }

    private Seats now(BoardId board) {
        return new Seats(roster.seated(board), roster.alternates(board));
    }
}
