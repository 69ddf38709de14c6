package org.roundtable.security;

import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Setting a password by a link. Whoever has the link may. */
@Service
@Anyone
@Transactional
public class PasswordLinks {
    private final OneTimeLinks links;
    private final PersonRepository persons;
    private final PasswordHashing hashing;
    private final Devices devices;
    private final ApplicationEventPublisher events;

    PasswordLinks(
            OneTimeLinks links,
            PersonRepository persons,
            PasswordHashing hashing,
            Devices devices,
            ApplicationEventPublisher events) {
        this.links = links;
        this.persons = persons;
        this.hashing = hashing;
        this.devices = devices;
        this.events = events;
    }

    /** The name of the person the link is for. */
    @Transactional(readOnly = true)
    public String name(String secret) {
        return person(links.look(Purpose.PASSWORD, secret)).name();
    }

    /**
     * Sets the password and ends all sign-ins made with the old one.
     *
     * @throws Rejected {@code link-unknown}, {@code link-used}, {@code link-expired}
     * @throws Invalid for the password; the link stays good
     */
    public PersonId set(String secret, String password) {
        Person person = person(links.redeem(Purpose.PASSWORD, secret));
        person.choosePassword(password, hashing);
        links.revoke(Purpose.PASSWORD, person.id().value());
        devices.signOut(person.id(), any -> true);
        events.publishEvent(new AccountChanged(person.id(), "password.changed", person.name(), person.id()));
        return person.id();
    }

    private Person person(long id) {
        return persons.findById(id).filter(Person::active).orElseThrow(NotFound::new);
    }
}
