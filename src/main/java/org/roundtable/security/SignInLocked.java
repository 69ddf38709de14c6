package org.roundtable.security;

import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;

/**
 * Somebody tried too often to sign in, and has to wait.
 *
 * @param where the account's e-mail address or the network address
 */
public record SignInLocked(String where) implements AccountDeed {
    @Override
    public @Nullable PersonId by() {
        return null;
    }

    @Override
    public String action() {
        return "sign-in.locked";
    }

    @Override
    public String detail() {
        return where;
    }
}
