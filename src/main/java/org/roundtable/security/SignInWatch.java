package org.roundtable.security;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Puts on record that somebody was locked out: once per lock, not once per try. */
@Component
class SignInWatch {
    private final ApplicationEventPublisher events;
    private final Tries tries;
    private final TransactionOperations transactions;

    SignInWatch(ApplicationEventPublisher events, Tries tries, TransactionOperations transactions) {
        this.events = events;
        this.tries = tries;
        this.transactions = transactions;
    }

    void locked(String where) {
        if (tries.take("told " + where, 1).isEmpty()) {
            transactions.executeWithoutResult(recording -> events.publishEvent(new SignInLocked(where)));
        }
    }
}
