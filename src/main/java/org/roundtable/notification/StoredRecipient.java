package org.roundtable.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;

@Embeddable
class StoredRecipient {
    @Column(name = "person_id")
    private @Nullable PersonId person;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private String language;

    @SuppressWarnings("NullAway.Init")
    protected StoredRecipient() {}

    StoredRecipient(Recipient recipient) {
        this.person = recipient.person().orElse(null);
        this.name = OneLine.of(recipient.name());
        this.address = recipient.address();
        this.language = recipient.language().toLanguageTag();
    }

    String address() {
        return address;
    }

    Recipient recipient() {
        return new Recipient(Optional.ofNullable(person), name, address, Locale.forLanguageTag(language));
    }
}
