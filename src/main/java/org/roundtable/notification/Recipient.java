package org.roundtable.notification;

import java.util.Locale;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.roundtable.security.Addressee;

/**
 * Who gets a mail.
 *
 * @param person empty for somebody without an account, who can only get what does not repeat
 * @param name may be empty
 */
public record Recipient(Optional<PersonId> person, String name, String address, Locale language) {
    public static Recipient of(Addressee addressee) {
        return new Recipient(
                Optional.of(addressee.person()), addressee.name(), addressee.email(), addressee.language());
    }
}
