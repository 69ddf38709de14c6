package org.roundtable.security;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

@Component
class PersonDetails implements UserDetailsService {
    private final PersonRepository persons;

    PersonDetails(PersonRepository persons) {
        this.persons = persons;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return persons.findByEmail(Person.normal(email))
                .map(Person::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
