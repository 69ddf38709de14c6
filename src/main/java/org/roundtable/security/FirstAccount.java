package org.roundtable.security;

import java.util.Optional;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The very first account, which is an administrator's and opened with the code from the log. */
@Service
@Anyone
public class FirstAccount {
    private final PersonRepository persons;
    private final InstallationRepository installations;
    private final Accounts accounts;
    private final SetupCode code;
    private final TransactionOperations transactions;
    private volatile boolean done;

    FirstAccount(
            PersonRepository persons,
            InstallationRepository installations,
            Accounts accounts,
            SetupCode code,
            TransactionOperations transactions) {
        this.persons = persons;
        this.installations = installations;
        this.accounts = accounts;
        this.code = code;
        this.transactions = transactions;
    }

    /** Whether nobody has an account yet. */
    public boolean missing() {
        done = done || persons.count() > 0;
        return !done;
    }

    /**
     * @throws NotFound when there is an account already
     * @throws Invalid {@code setup-code}
     * @throws Rejected {@code sign-in-wait} after too many tries
     */
    public void check(String typed) {
        if (!missing()) {
            throw new NotFound();
        }
        code.check(typed);
    }

    /**
     * Of two people who do this at once, one gets the account.
     *
     * @throws NotFound when there is an account already
     * @throws Invalid for the code, name, e-mail or password
     */
    public PersonId open(String typed, String name, String email, String password, String language) {
        check(typed);
        NewAccount account = new NewAccount(name, email, language, Optional.of(password), true);
        return transactions.execute(opening -> open(account));
    }

    private PersonId open(NewAccount account) {
        Installation installation =
                installations.findWithLockById(Installation.ONLY).orElseThrow();
        if (installation.isSetUp() || persons.count() > 0) {
            throw new NotFound();
        }
        installation.setUp();
        return accounts.open(account, null);
    }

    @EventListener
    void started(ApplicationReadyEvent ready) {
        if (missing()) {
            code.print();
        }
    }
}
