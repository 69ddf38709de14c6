package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** What somebody of the board is to do until a day, as a meeting has put it down. */
@Entity
class ActionItem extends Stored {
    @Column(name = "board_id", nullable = false)
    private BoardId board;

    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Embedded
    private Written written;

    @Column(name = "owner_id", nullable = false)
    private PersonId owner;

    @Column(nullable = false)
    private LocalDate due;

    @SuppressWarnings("NullAway.Init")
    protected ActionItem() {}

    ActionItem(ActionItemId id, BoardId board, MeetingId meeting, Written written, PersonId owner, LocalDate due) {
        super(id.value());
        this.board = board;
        this.meeting = meeting;
        this.written = written;
        this.owner = owner;
        this.due = due;
    }

    ActionItemId id() {
        return new ActionItemId(key());
    }

    BoardId board() {
        return board;
    }

    MeetingId meeting() {
        return meeting;
    }

    Written written() {
        return written;
    }

    PersonId owner() {
        return owner;
    }

    LocalDate due() {
        return due;
    }
}
