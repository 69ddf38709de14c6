package org.roundtable.meeting;

import java.util.List;
import org.roundtable.board.SeatCategory;

/**
 * Who takes part on a board, over some months.
 *
 * @param seats the kinds of seats that somebody holds now
 * @param attendance of each meeting that was held, the latest first
 * @param polls in how many votes people could take part
 * @param needs of each meeting for which anything was asked, the latest first
 */
public record Participation(
        List<SeatCategory> seats,
        List<SeatAttendance> attendance,
        List<SeatSpeaking> speaking,
        Silence silence,
        int polls,
        List<SeatVotes> votes,
        List<AccessLogLine> needs) {
    public Participation {
        seats = List.copyOf(seats);
        attendance = List.copyOf(attendance);
        speaking = List.copyOf(speaking);
        votes = List.copyOf(votes);
        needs = List.copyOf(needs);
    }
}
