package org.roundtable.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** Somebody with an account. */
@Entity
class Person extends Stored {
    static final int NAME_MAX = 80;
    static final int EMAIL_MAX = 254;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String email;

    private @Nullable String passwordHash;

    @Column(nullable = false)
    private boolean administrator;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private TextSize textSize = TextSize.NORMAL;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Theme theme = Theme.SYSTEM;

    @Column(nullable = false)
    private int picture;

    @Column(nullable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonId id, String name, String email, String language, Instant createdAt) {
        super(id.value());
        this.name = Texts.required("name", name, NAME_MAX);
        this.email = normal(email);
        this.language = language;
        this.createdAt = createdAt;
    }

    /** E-mail addresses are kept in small letters, as people type them either way. */
    static String normal(String email) {
        return Texts.required("email", email, EMAIL_MAX).toLowerCase(Locale.ROOT);
    }

    PersonId id() {
        return new PersonId(key());
    }

    PersonBadge badge() {
        return new PersonBadge(id(), name, picture);
    }

    SignedInPerson signedIn() {
        return new SignedInPerson(id(), email, passwordHash, administrator);
    }

    void setPasswordHash(String hash) {
        this.passwordHash = hash;
    }

    void makeAdministrator() {
        administrator = true;
    }

    String language() {
        return language;
    }
}
