package org.roundtable.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.roundtable.common.Stored;

/** Who held a seat when a meeting was held: whoever comes to the board or leaves it later changes nothing of that. */
@Entity
class SeatRoll extends Stored {
    @Column(nullable = false)
    private Instant takenAt;

    @ElementCollection
    @CollectionTable(name = "seat_roll_line", joinColumns = @JoinColumn(name = "roll_id"))
    private Set<RollLine> lines = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected SeatRoll() {}

    SeatRoll(MeetingId meeting, Seats seats, Instant at) {
        super(meeting.value());
        take(seats, at);
    }

    final void take(Seats seats, Instant at) {
        takenAt = at;
        lines = new HashSet<>(seats.lines());
    }

    Seats seats() {
        return Seats.of(lines);
    }
}
