package org.roundtable.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Writes deeds into the record as the last thing of their transaction, so that the chain is locked only for a moment. */
@Component
class AuditRecorder {
    private final AuditRepository entries;
    private final AuditHeadRepository heads;
    private final EntityManager entities;
    private final Clock clock;

    AuditRecorder(AuditRepository entries, AuditHeadRepository heads, EntityManager entities, Clock clock) {
        this.entries = entries;
        this.heads = heads;
        this.entities = entities;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void record(Audited event) {
        // All rows of the deed are locked before the head is, or two deeds could wait for each other.
        entities.flush();
        AuditHead head = heads.findWithLockById(AuditHead.ONLY).orElseThrow();
        entries.save(head.append(clock.instant(), event.deed()));
    }
}
