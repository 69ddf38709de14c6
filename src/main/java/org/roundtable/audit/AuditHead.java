package org.roundtable.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The end of the chain: one row, locked by whoever appends. */
@Entity
@Table(name = "audit_head")
class AuditHead {
    static final int ONLY = 1;

    @Id
    private int id;

    @Column(nullable = false)
    private long number;

    @Column(nullable = false)
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected AuditHead() {}

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    AuditEntry append(Instant at, Deed deed) {
        AuditEntry entry = new AuditEntry(number + 1, at, deed, hash);
        number = entry.number();
        hash = entry.hash();
        return entry;
    }
}
