package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** What the keeper of the minutes wrote in a section. What happened is drawn beside it, and never overwrites it. */
@Entity
class MinutesText extends Stored {
    static final int MAX = 20_000;

    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(nullable = false)
    private String section;

    @Column(nullable = false)
    private String text;

    /** The notes of the meeting as the keeper had them. */
    @Column(nullable = false)
    private String notesSeen = "";

    @Column(nullable = false)
    private long revision;

    @Column(nullable = false)
    private PersonId writtenBy;

    @Column(nullable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected MinutesText() {}

    MinutesText(MeetingId meeting, MinutesSection section, PersonId by, Instant at) {
        super(Ids.next());
        this.meeting = meeting;
        this.section = section.key();
        this.text = "";
        this.writtenBy = by;
        this.writtenAt = at;
    }

    /** @throws org.roundtable.common.Invalid on {@code text} */
    void write(String newText, PersonId by, Instant at) {
        text = Texts.optional("text", newText, MAX);
        writtenBy = by;
        writtenAt = at;
        revision++;
    }

    /** The keeper has had these notes of the meeting before them. */
    void see(String notes) {
        notesSeen = Texts.optional("text", notes, MAX);
    }

    MinutesSection section() {
        return new MinutesSection(section);
    }

    String text() {
        return text;
    }

    String notesSeen() {
        return notesSeen;
    }

    long revision() {
        return revision;
    }

    PersonId writtenBy() {
        return writtenBy;
    }
}
