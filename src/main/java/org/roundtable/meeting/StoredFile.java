package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What is known of a file besides its content. */
@Embeddable
class StoredFile {
    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(nullable = false)
    private long size;

    @Column(nullable = false)
    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    StoredFile(ReceivedFile file) {
        name = file.name();
        kind = file.kind();
        size = file.size();
        sha256 = file.sha256();
    }

    String name() {
        return name;
    }

    DocumentKind kind() {
        return kind;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }
}
