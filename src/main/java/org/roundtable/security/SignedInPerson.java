package org.roundtable.security;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who acts: the principal of every request of somebody with an account. */
public final class SignedInPerson implements UserDetails, CredentialsContainer {
    private final PersonId id;
    private final String email;
    private final boolean administrator;
    private transient @Nullable String passwordHash;

    SignedInPerson(PersonId id, String email, @Nullable String passwordHash, boolean administrator) {
        this.id = id;
        this.email = email;
        this.passwordHash = passwordHash;
        this.administrator = administrator;
    }

    public PersonId id() {
        return id;
    }

    public boolean administrator() {
        return administrator;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return administrator ? List.of(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR")) : List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInPerson that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
