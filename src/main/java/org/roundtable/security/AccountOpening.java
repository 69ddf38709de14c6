package org.roundtable.security;

import java.time.Clock;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts for services that have checked who may. It guards nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AccountOpening {
    private final PersonRepository persons;
    private final PasswordEncoder encoder;
    private final Clock clock;

    AccountOpening(PersonRepository persons, PasswordEncoder encoder, Clock clock) {
        this.persons = persons;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** @throws Rejected {@code email-taken} when there is an account with this address */
    public PersonId open(NewAccount account) {
        if (persons.findByEmail(Person.normal(account.email())).isPresent()) {
            throw new Rejected("email-taken");
        }
        Person person =
                new Person(PersonId.next(), account.name(), account.email(), account.language(), clock.instant());
        account.password().ifPresent(password -> person.setPasswordHash(encoder.encode(password)));
        if (account.administrator()) {
            person.makeAdministrator();
        }
        return persons.save(person).id();
    }
}
