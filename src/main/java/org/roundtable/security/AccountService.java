package org.roundtable.security;

import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts. */
@Service
@Administrator
@Transactional
public class AccountService {
    private final Accounts accounts;
    private final CurrentPerson me;

    AccountService(Accounts accounts, CurrentPerson me) {
        this.accounts = accounts;
        this.me = me;
    }

    /** @throws Rejected {@code email-taken} when there is an account with this address */
    public PersonId open(NewAccount account) {
        return accounts.open(account, me.id());
    }
}
