package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** A file that was laid with an item of an agenda, or with the meeting as a whole. */
@Entity
class MeetingDocument extends Stored {
    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(name = "item_id")
    private @Nullable AgendaItemId item;

    @Column(nullable = false)
    private int place;

    @Embedded
    private StoredDocumentText text;

    @Embedded
    private StoredFile file;

    @Column(nullable = false)
    private PersonId addedBy;

    @Column(nullable = false)
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected MeetingDocument() {}

    /** @throws Invalid on the fields of {@link DocumentText} */
    MeetingDocument(
            DocumentId id,
            MeetingId meeting,
            @Nullable AgendaItemId item,
            int place,
            DocumentText text,
            ReceivedFile file,
            PersonId by,
            Instant at) {
        super(id.value());
        this.meeting = meeting;
        this.item = item;
        this.place = place;
        this.text = new StoredDocumentText(text);
        this.file = new StoredFile(file);
        this.addedBy = by;
        this.addedAt = at;
    }

    /** @throws Invalid on the fields of {@link DocumentText} */
    void word(DocumentText newText) {
        text = new StoredDocumentText(newText);
    }

    void put(int newPlace) {
        place = newPlace;
    }

    DocumentId id() {
        return new DocumentId(key());
    }

    MeetingId meeting() {
        return meeting;
    }

    Optional<AgendaItemId> item() {
        return Optional.ofNullable(item);
    }

    int place() {
        return place;
    }

    DocumentText text() {
        return text.text();
    }

    StoredFile file() {
        return file;
    }

    PersonId addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }

    boolean forFacilitatorsOnly() {
        return text().audience() == Audience.FACILITATORS;
    }
}
