package org.roundtable.shell.demo;

import org.flywaydb.core.Flyway;
import org.roundtable.audit.AuditFilter;
import org.roundtable.audit.AuditTrail;
import org.roundtable.security.FirstAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Knows from the audit record whether the demo has been loaded, and to its end. */
@Component
@ForDemo
class DemoRecord {
    private final AuditTrail trail;
    private final FirstAccount first;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Flyway flyway;
    private final Actors actors;

    DemoRecord(
            AuditTrail trail,
            FirstAccount first,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Flyway flyway,
            Actors actors) {
        this.trail = trail;
        this.first = first;
        this.events = events;
        this.transactions = transactions;
        this.flyway = flyway;
        this.actors = actors;
    }

    /** Whether there is nobody yet. */
    boolean blank() {
        return first.missing();
    }

    boolean holds(DemoMark mark) {
        long[] count = new long[1];
        actors.asInstallation(() -> count[0] = trail.count(new AuditFilter(null, null, mark.action(), null, null)));
        return count[0] > 0;
    }

    void write(DemoMark mark) {
        transactions.executeWithoutResult(transaction -> events.publishEvent(mark));
    }

    /** Empties the database. Nobody can have used what was being loaded, since no page was served meanwhile. */
    void wipe() {
        Flyway cleaner = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .cleanDisabled(false)
                .load();
        cleaner.clean();
        cleaner.migrate();
        actors.forget();
    }
}
