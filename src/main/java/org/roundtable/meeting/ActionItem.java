package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

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

    @Embedded
    private @Nullable ActionDone done;

    @Embedded
    private @Nullable ActionDropped dropped;

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

    /** @throws Rejected {@code action-settled} */
    void finish(PersonId by, Instant at) {
        requireOpen();
        done = new ActionDone(by, at);
    }

    /** It is to be done again. */
    void reopen() {
        done = null;
        dropped = null;
    }

    /** @throws Rejected {@code action-settled} */
    void move(LocalDate to) {
        requireOpen();
        due = to;
    }

    /**
     * @throws Rejected {@code action-settled}
     * @throws org.roundtable.common.Invalid on {@code reason}
     */
    void drop(String reason, PersonId by, Instant at) {
        requireOpen();
        dropped = new ActionDropped(by, at, Texts.required("reason", reason, Written.MAX));
    }

    private void requireOpen() {
        if (state() != ActionState.OPEN) {
            throw new Rejected("action-settled");
        }
    }

    ActionState state() {
        if (done != null) {
            return ActionState.DONE;
        }
        return dropped == null ? ActionState.OPEN : ActionState.DROPPED;
    }

    /** As it stood then. */
    ActionState stateAt(Instant then) {
        if (done != null && !done.at().isAfter(then)) {
            return ActionState.DONE;
        }
        return dropped != null && !dropped.at().isAfter(then) ? ActionState.DROPPED : ActionState.OPEN;
    }

    Optional<ActionDropped> dropped() {
        return Optional.ofNullable(dropped);
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
