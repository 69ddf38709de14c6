package org.roundtable.security;

import org.jspecify.annotations.Nullable;
import org.roundtable.common.Failure;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds people for the sign-in, and renews hashes that were made in an older way. */
@Component
class PersonDetails implements UserDetailsService, UserDetailsPasswordService {
    private final PersonRepository persons;
    private final PasswordHashing hashing;

    PersonDetails(PersonRepository persons, PasswordHashing hashing) {
        this.persons = persons;
        this.hashing = hashing;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        try {
            return persons.findByEmailAndActiveTrue(Person.normal(email))
                    .map(person -> person.signedIn(hashing.orNobodys(person.passwordHash())))
                    .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        } catch (Failure noAddress) {
            throw new UsernameNotFoundException("no address", noAddress);
        }
    }

    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails user, @Nullable String newHash) {
        Person person = persons.findByEmail(user.getUsername()).orElseThrow();
        if (newHash != null) {
            person.setPasswordHash(newHash);
        }
        return person.signedIn(newHash);
    }
}
