package org.roundtable.security;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the installation. */
@Service
@Administrator
@Transactional
public class PeopleAdministration {
    /** How long a link to set a password works. */
    public static final Duration LINK = Duration.ofDays(7);

    private final PersonRepository persons;
    private final InstallationRepository installations;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Devices devices;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;

    PeopleAdministration(
            PersonRepository persons,
            InstallationRepository installations,
            Accounts accounts,
            OneTimeLinks links,
            Devices devices,
            CurrentPerson me,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.installations = installations;
        this.accounts = accounts;
        this.links = links;
        this.devices = devices;
        this.me = me;
        this.events = events;
    }

    /** Everybody with an account, by name. */
    @Transactional(readOnly = true)
    public List<AccountView> everybody() {
        return persons.findAll().stream()
                .map(Person::account)
                .sorted(Comparator.comparing(AccountView::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** @throws NotFound when there is no such account */
    @Transactional(readOnly = true)
    public AccountView account(PersonId person) {
        return person(person).account();
    }

    /**
     * Opens an account without a password; give the person a link to set one.
     *
     * @throws Rejected {@code email-taken}
     * @throws Invalid for name or e-mail
     */
    public PersonId open(String name, String email, String language) {
        return accounts.open(new NewAccount(name, email, language, Optional.empty(), false), me.id());
    }

    /** The secret of a link to set a password, shown this once. Earlier links stop working. */
    public String passwordLink(PersonId id) {
        Person person = person(id);
        if (!person.active()) {
            throw new Rejected("account-inactive");
        }
        links.revoke(Purpose.PASSWORD, id.value());
        changed(person, "password.link-made");
        return links.issue(Purpose.PASSWORD, id.value(), LINK);
    }

    /** @throws Invalid for the name */
    public void rename(PersonId id, String name) {
        Person person = person(id);
        person.rename(name);
        changed(person, "account.renamed");
    }

    public void makeAdministrator(PersonId id) {
        Person person = person(id);
        person.setAdministrator(true);
        changed(person, "account.administrator-made");
    }

    /** @throws Rejected {@code last-administrator} */
    public void endAdministrator(PersonId id) {
        Person person = person(id);
        keepOneAdministratorBeside(person);
        person.setAdministrator(false);
        changed(person, "account.administrator-ended");
    }

    /**
     * The person cannot sign in any more; what they did stays.
     *
     * @throws Rejected {@code last-administrator}
     */
    public void deactivate(PersonId id) {
        Person person = person(id);
        keepOneAdministratorBeside(person);
        person.setActive(false);
        links.revoke(Purpose.PASSWORD, id.value());
        devices.signOut(id, any -> true);
        changed(person, "account.deactivated");
    }

    public void reactivate(PersonId id) {
        Person person = person(id);
        person.setActive(true);
        changed(person, "account.reactivated");
    }

    private void keepOneAdministratorBeside(Person person) {
        installations.findWithLockById(Installation.ONLY);
        if (person.administrator()
                && persons.findAdministrators().stream()
                        .noneMatch(other -> !other.id().equals(person.id()))) {
            throw new Rejected("last-administrator");
        }
    }

    private void changed(Person person, String action) {
        events.publishEvent(new PersonChanged(person.id()));
        events.publishEvent(new AccountChanged(person.id(), action, person.name(), me.id()));
    }

    private Person person(PersonId id) {
        return persons.findById(id.value()).orElseThrow(NotFound::new);
    }
}
