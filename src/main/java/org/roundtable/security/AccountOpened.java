package org.roundtable.security;

import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;

/** Somebody has an account now. */
public record AccountOpened(
        PersonId person, String name, @Nullable PersonId by) implements AccountDeed {
    @Override
    public String action() {
        return "account.opened";
    }

    @Override
    public String detail() {
        return name;
    }
}
