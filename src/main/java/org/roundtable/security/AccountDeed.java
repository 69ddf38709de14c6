package org.roundtable.security;

import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;

/** Something done to an account, or at its door, that belongs in the record of the installation. */
public interface AccountDeed {
    /** Null when nobody was signed in. */
    @Nullable
    PersonId by();

    /** A past-tense key, such as {@code account.opened}. */
    String action();

    /** Whom or what it was done to, in words. */
    String detail();
}
