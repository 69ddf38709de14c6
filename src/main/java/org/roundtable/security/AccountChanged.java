package org.roundtable.security;

import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;

/**
 * Something was done to an account.
 *
 * @param action such as {@code account.renamed} or {@code password.changed}
 */
public record AccountChanged(
        PersonId person,
        String action,
        String name,
        @Nullable PersonId by) implements AccountDeed {
    @Override
    public String detail() {
        return name;
    }
}
