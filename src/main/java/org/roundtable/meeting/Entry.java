package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.roundtable.common.Stored;

/** A decision, or something put off. */
@Entity
@Table(name = "meeting_entry")
class Entry extends Stored {
    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Embedded
    private Written written;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    Entry(EntryId id, MeetingId meeting, EntryKind kind, Written written) {
        super(id.value());
        this.meeting = meeting;
        this.kind = kind;
        this.written = written;
    }

    EntryId id() {
        return new EntryId(key());
    }

    MeetingId meeting() {
        return meeting;
    }

    EntryKind kind() {
        return kind;
    }

    Written written() {
        return written;
    }
}
