package org.roundtable.audit;

import org.roundtable.security.AccountDeed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Brings what is done to accounts into the record. */
@Component
class AccountDeeds {
    private final AuditRecorder recorder;

    AccountDeeds(AuditRecorder recorder) {
        this.recorder = recorder;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void record(AccountDeed done) {
        Deed deed = new Deed(null, done.by(), done.action(), null, done.detail(), false);
        recorder.record(() -> deed);
    }
}
