package org.roundtable.meeting;

import java.util.Map;
import org.roundtable.board.SeatCategory;

/**
 * How many of those who hold a seat were at a meeting.
 *
 * @param seats a category is missing where nobody who has such a seat now had one then
 */
public record SeatAttendance(MeetingId meeting, MeetingPlan plan, Map<SeatCategory, Share> seats) {
    public SeatAttendance {
        seats = Map.copyOf(seats);
    }
}
