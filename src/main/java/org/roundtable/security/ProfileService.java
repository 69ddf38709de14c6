package org.roundtable.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.common.Rejected;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** My own account. */
@Service
@SignedIn
@Transactional
public class ProfileService {
    private final PersonRepository persons;
    private final PasswordHashing hashing;
    private final SignInLimits limits;
    private final Devices devices;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    ProfileService(
            PersonRepository persons,
            PasswordHashing hashing,
            SignInLimits limits,
            Devices devices,
            CurrentPerson me,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.persons = persons;
        this.hashing = hashing;
        this.limits = limits;
        this.devices = devices;
        this.me = me;
        this.events = events;
        this.transactions = transactions;
    }

    @Transactional(readOnly = true)
    public Profile mine() {
        return person().profile();
    }

    /** The same as it was a few seconds ago at most, mostly without asking the database. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Profile lately() {
        return Optional.ofNullable(OpenSessions.current())
                .flatMap(devices::standing)
                .map(Devices.Standing::profile)
                .orElseGet(this::mine);
    }

    /** @throws Invalid for the name */
    public void rename(String name) {
        Person person = person();
        person.rename(name);
        events.publishEvent(new PersonChanged(person.id()));
        events.publishEvent(new AccountChanged(person.id(), "account.renamed", person.name(), person.id()));
    }

    public void prefer(String language, TextSize textSize, Theme theme) {
        person().prefer(language, textSize, theme);
        events.publishEvent(new PersonChanged(me.id()));
    }

    /**
     * Signs out all my other devices, too.
     *
     * @throws Invalid {@code password-wrong} on {@code current}, or for the new password
     * @throws Rejected {@code sign-in-wait} after too many tries, {@code no-password-yet}
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void changePassword(String current, String password) {
        check(current, person());
        transactions.executeWithoutResult(changing -> choosePassword(person(), password));
    }

    /** Counting a try takes a connection: nobody may hold one meanwhile, or all could be held by those who wait. */
    private void check(String current, Person person) {
        if (person.passwordHash() == null) {
            throw new Rejected("no-password-yet");
        }
        String email = person.profile().email();
        if (limits.enter(email).isPresent()) {
            throw new Rejected("sign-in-wait");
        }
        if (!hashing.matches(current, person.passwordHash())) {
            throw new Invalid("current", "password-wrong");
        }
        limits.succeeded(email);
    }

    private void choosePassword(Person person, String password) {
        person.choosePassword(password, hashing);
        @Nullable DeviceId here = OpenSessions.current();
        devices.signOut(person.id(), device -> !device.equals(here));
        events.publishEvent(new AccountChanged(person.id(), "password.changed", person.name(), person.id()));
    }

    private Person person() {
        return persons.findById(me.id().value()).orElseThrow();
    }
}
