package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.voting.PollId;

/** A poll that is put on an item of the agenda, in this meeting. */
@Entity
@Table(name = "item_vote")
class ItemVote extends Stored {
    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(name = "item_id", nullable = false)
    private AgendaItemId item;

    @Column(name = "poll_id", nullable = false)
    private PollId poll;

    @Column(nullable = false)
    private PersonId putBy;

    @Column(nullable = false)
    private Instant putAt;

    @SuppressWarnings("NullAway.Init")
    protected ItemVote() {}

    ItemVote(AgendaItem on, PollId poll, PersonId putBy, Instant putAt) {
        super(Ids.next());
        this.meeting = on.meeting();
        this.item = on.id();
        this.poll = poll;
        this.putBy = putBy;
        this.putAt = putAt;
    }

    MeetingId meeting() {
        return meeting;
    }

    AgendaItemId item() {
        return item;
    }

    PollId poll() {
        return poll;
    }

    PersonId putBy() {
        return putBy;
    }

    Instant putAt() {
        return putAt;
    }
}
