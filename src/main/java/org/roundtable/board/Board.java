package org.roundtable.board;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.ZoneId;
import org.roundtable.common.BoardId;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** An advisory board with its charter. */
@Entity
class Board extends Stored {
    static final int NAME_MAX = 120;

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
        this.name = Texts.required("name", details.name(), NAME_MAX);
        this.zone = details.zone().getId();
        this.seats = details.seats();
        this.charter = new Charter(details.charter());
        this.createdAt = createdAt;
    }

    void amend(CharterTerms terms) {
        charter = new Charter(terms);
    }

    BoardId id() {
        return new BoardId(key());
    }

    String name() {
        return name;
    }

    CharterTerms charter() {
        return charter.terms();
    }

    BoardView view(Role role) {
        return new BoardView(id(), name, ZoneId.of(zone), seats, role);
    }
}
