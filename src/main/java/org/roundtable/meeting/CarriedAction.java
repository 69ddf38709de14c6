package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Ids;
import org.roundtable.common.Stored;

/** Something still to be done from an earlier meeting, as a later one took it up. */
@Entity
class CarriedAction extends Stored {
    @Column(name = "action_id", nullable = false)
    private ActionItemId action;

    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(name = "item_id", nullable = false)
    private AgendaItemId item;

    @Column(nullable = false)
    private LocalDate due;

    private @Nullable LocalDate newDue;

    @Column(nullable = false)
    private Instant carriedAt;

    @SuppressWarnings("NullAway.Init")
    protected CarriedAction() {}

    CarriedAction(ActionItem action, AgendaItem item, Instant at) {
        super(Ids.next());
        this.action = action.id();
        this.meeting = item.meeting();
        this.item = item.id();
        this.due = action.due();
        this.carriedAt = at;
    }

    void move(LocalDate to) {
        newDue = to;
    }

    ActionItemId action() {
        return action;
    }

    MeetingId meeting() {
        return meeting;
    }

    AgendaItemId item() {
        return item;
    }

    LocalDate due() {
        return due;
    }

    /** The day the meeting has chosen instead. */
    Optional<LocalDate> newDue() {
        return Optional.ofNullable(newDue);
    }
}
