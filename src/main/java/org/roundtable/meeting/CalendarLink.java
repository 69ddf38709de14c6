package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.security.Secrets;

/** A link by which a calendar fetches meetings: of all boards of a person, or of one board. */
@Entity
class CalendarLink extends Stored {
    @Column(nullable = false)
    private String hash;

    @Column(name = "person_id")
    private @Nullable PersonId person;

    @Column(name = "board_id")
    private @Nullable BoardId board;

    @Column(nullable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarLink() {}

    private CalendarLink(String secret, @Nullable PersonId person, @Nullable BoardId board, Instant at) {
        super(Ids.next());
        this.hash = Secrets.hash(secret);
        this.person = person;
        this.board = board;
        this.madeAt = at;
    }

    static CalendarLink of(PersonId person, String secret, Instant at) {
        return new CalendarLink(secret, person, null, at);
    }

    static CalendarLink of(BoardId board, String secret, Instant at) {
        return new CalendarLink(secret, null, board, at);
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }

    Optional<BoardId> board() {
        return Optional.ofNullable(board);
    }
}
