package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** What facilitators note of an item while it is dealt with. Its id is the item's. */
@Entity
class ItemNote extends Stored {
    static final int MAX = 20_000;

    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private long revision;

    @Column(nullable = false)
    private PersonId writtenBy;

    @Column(nullable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected ItemNote() {}

    ItemNote(AgendaItemId item, MeetingId meeting, PersonId by, Instant at) {
        super(item.value());
        this.meeting = meeting;
        this.text = "";
        this.writtenBy = by;
        this.writtenAt = at;
    }

    /** @throws Invalid on {@code note} */
    void write(String newText, PersonId by, Instant at) {
        text = Texts.optional("note", newText, MAX);
        writtenBy = by;
        writtenAt = at;
        revision++;
    }

    AgendaItemId item() {
        return new AgendaItemId(key());
    }

    MeetingId meeting() {
        return meeting;
    }

    String text() {
        return text;
    }

    long revision() {
        return revision;
    }

    PersonId writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
