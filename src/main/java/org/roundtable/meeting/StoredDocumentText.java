package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** {@link DocumentText} as it is stored. */
@Embeddable
class StoredDocumentText {
    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String description;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Audience audience;

    @SuppressWarnings("NullAway.Init")
    protected StoredDocumentText() {}

    StoredDocumentText(DocumentText text) {
        DocumentText taken = text.taken();
        title = taken.title();
        description = taken.description();
        audience = taken.audience();
    }

    DocumentText text() {
        return new DocumentText(title, description, audience);
    }
}
