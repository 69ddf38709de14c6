package org.roundtable.audit;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Writes deeds into the record as the last thing of their transaction, so that the chain is locked only for a moment. */
@Component
class AuditRecorder {
    private final AuditRepository entries;
    private final AuditHeadRepository heads;
    private final Clock clock;

    AuditRecorder(AuditRepository entries, AuditHeadRepository heads, Clock clock) {
        this.entries = entries;
        this.heads = heads;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void record(Audited event) {
        AuditHead head = heads.findWithLockById(AuditHead.ONLY).orElseThrow();
        entries.save(head.append(clock.instant(), event.deed()));
    }
}
