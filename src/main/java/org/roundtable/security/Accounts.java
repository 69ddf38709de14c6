package org.roundtable.security;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens accounts for services that have checked by other means, such as an invitation, that they may. It guards
 * nothing and is not for views.
 */
@Component
public class Accounts {
    private final PersonRepository persons;
    private final PasswordHashing hashing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(PersonRepository persons, PasswordHashing hashing, ApplicationEventPublisher events, Clock clock) {
        this.persons = persons;
        this.hashing = hashing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param by who opens it; null when the person does it alone
     * @throws Rejected {@code email-taken} when there is an account with this address
     * @throws Invalid for name, e-mail or password
     */
    @Transactional
    public PersonId open(NewAccount account, @Nullable PersonId by) {
        if (persons.findByEmail(Person.normal(account.email())).isPresent()) {
            throw new Rejected("email-taken");
        }
        Person person =
                new Person(PersonId.next(), account.name(), account.email(), account.language(), clock.instant());
        account.password().ifPresent(password -> person.choosePassword(password, hashing));
        person.setAdministrator(account.administrator());
        events.publishEvent(new AccountOpened(person.id(), person.name(), by));
        return persons.save(person).id();
    }
}
