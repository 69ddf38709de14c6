package org.roundtable.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
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
    private boolean active = true;

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
        this.language = Languages.known(language);
        this.createdAt = createdAt;
    }

    /**
     * E-mail addresses are kept in small letters, as people type them either way.
     *
     * @throws Invalid {@code empty}, {@code too-long}, {@code no-email}
     */
    static String normal(String email) {
        String clean = Texts.required("email", email, EMAIL_MAX).toLowerCase(Locale.ROOT);
        if (!clean.matches("[^@\\s]+@[^@\\s]+")) {
            throw new Invalid("email", "no-email");
        }
        return clean;
    }

    PersonId id() {
        return new PersonId(key());
    }

    String name() {
        return name;
    }

    PersonBadge badge() {
        return new PersonBadge(id(), name, picture);
    }

    /** @param hash what to check a password against; null when that is not asked for */
    SignedInPerson signedIn(@Nullable String hash) {
        return new SignedInPerson(id(), email, hash, administrator);
    }

    Profile profile() {
        return new Profile(badge(), email, language, textSize, theme, passwordHash != null);
    }

    Addressee addressee() {
        return new Addressee(id(), name, email, Locale.forLanguageTag(language));
    }

    AccountView account() {
        return new AccountView(id(), name, email, administrator, active, passwordHash != null, createdAt);
    }

    void rename(String newName) {
        name = Texts.required("name", newName, NAME_MAX);
    }

    void prefer(String newLanguage, TextSize newTextSize, Theme newTheme) {
        language = Languages.known(newLanguage);
        textSize = newTextSize;
        theme = newTheme;
    }

    /** @throws Invalid as {@link PasswordRules} say */
    void choosePassword(String password, PasswordHashing hashing) {
        PasswordRules.check(password, name, email);
        passwordHash = hashing.hash(password);
    }

    void setPasswordHash(String hash) {
        this.passwordHash = hash;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    void showPicture() {
        picture = Math.abs(picture) + 1;
    }

    /** The revision stays behind as a negative number, so that no later picture gets an address already cached. */
    void dropPicture() {
        picture = -Math.abs(picture);
    }

    void setAdministrator(boolean may) {
        administrator = may;
    }

    void setActive(boolean may) {
        active = may;
    }

    boolean administrator() {
        return administrator;
    }

    boolean active() {
        return active;
    }
}
