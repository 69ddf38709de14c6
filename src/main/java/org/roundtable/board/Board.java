package org.roundtable.board;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.roundtable.common.BoardId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** An advisory board with its charter. */
@Entity
class Board extends Stored {
    static final int NAME_MAX = 120;
    private static final int SEATS_MAX = 500;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String zone;

    @Column(nullable = false)
    private int seats;

    @Embedded
    private Charter charter;

    @Column(nullable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Board() {}

    Board(BoardId id, NewBoard details, Instant createdAt) {
        super(id.value());
        settle(details.name(), details.zone(), details.seats());
        this.charter = new Charter(details.charter());
        this.createdAt = createdAt;
    }

    private void settle(String newName, ZoneId newZone, int newSeats) {
        name = Texts.required("name", newName, NAME_MAX);
        zone = newZone.getId();
        seats = Ranges.within("seats", newSeats, 1, SEATS_MAX);
    }

    /** @throws Rejected {@code more-people-than-seats} */
    void rearrange(String newName, ZoneId newZone, int newSeats, int taken) {
        if (newSeats < taken) {
            throw new Rejected("more-people-than-seats", Map.of("taken", taken));
        }
        settle(newName, newZone, newSeats);
    }

    /**
     * @param seen the charter that was amended
     * @throws Rejected {@code charter-changed-meanwhile} when the charter is no longer the one that was seen
     */
    void amend(CharterTerms seen, CharterTerms amended) {
        if (!charter().equals(seen)) {
            throw new Rejected("charter-changed-meanwhile");
        }
        charter = new Charter(amended);
    }

    /** @throws Rejected {@code no-seat-left} */
    void seatOneMore(int taken) {
        if (taken >= seats) {
            throw new Rejected("no-seat-left", Map.of("seats", seats));
        }
    }

    BoardId id() {
        return new BoardId(key());
    }

    String name() {
        return name;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    int seats() {
        return seats;
    }

    CharterTerms charter() {
        return charter.terms();
    }

    BoardSnapshot snapshot(List<MemberView> people) {
        return new BoardSnapshot(id(), name, zone(), seats, charter(), people);
    }

    BoardSign sign() {
        return new BoardSign(name, ZoneId.of(zone));
    }

    BoardSummary summary(int taken) {
        return new BoardSummary(id(), name, seats, taken);
    }
}
