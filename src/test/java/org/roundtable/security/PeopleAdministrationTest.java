package org.roundtable.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roundtable.audit.AuditTrail;
import org.roundtable.common.Ids;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@DatabaseTest
class PeopleAdministrationTest {
    @Autowired
    World world;

    @Autowired
    PeopleAdministration people;

    @Autowired
    AccountService accounts;

    @Autowired
    PasswordLinks links;

    @Autowired
    PersonRepository persons;

    @Autowired
    People badges;

    @Autowired
    AuditTrail trail;

    PersonId ada;
    PersonId rosa;

    @BeforeEach
    void people() {
        ada = world.person("Ada Administrator", true);
        rosa = world.person("Rosa Member", false);
    }

    interface Deed {
        void on(PeopleAdministration people, PersonId person);
    }

    static java.util.stream.Stream<Deed> everyDeed() {
        return java.util.stream.Stream.of(
                (people, person) -> people.everybody(),
                PeopleAdministration::account,
                (people, person) -> people.open("Walt", "walt@example.org", "en"),
                PeopleAdministration::passwordLink,
                (people, person) -> people.rename(person, "Other"),
                PeopleAdministration::makeAdministrator,
                PeopleAdministration::endAdministrator,
                PeopleAdministration::deactivate,
                PeopleAdministration::reactivate);
    }

    @ParameterizedTest
    @MethodSource("everyDeed")
    void nobodyButAdministratorsDoesAnyOfIt(Deed deed) {
        assertThatThrownBy(() -> As.person(rosa, () -> deed.on(people, rosa)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> deed.on(people, rosa)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void accountsAreOpenedByAdministratorsOnly() {
        NewAccount account = new NewAccount("Eve", "eve@example.org", "en", Optional.empty(), true);
        assertThatThrownBy(() -> As.person(rosa, () -> accounts.open(account)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAddressHasOneAccountHoweverItIsWritten() {
        String email = Ids.text(Ids.next()) + "@example.org";
        As.administrator(ada, () -> people.open("Walt", email, "en"));
        assertThatThrownBy(() -> As.administrator(ada, () -> people.open("Walt", email.toUpperCase(), "en")))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("email-taken");
        assertThatThrownBy(() -> As.administrator(ada, () -> people.open("Walt", "no address", "en")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aNewPersonSetsAPasswordByALinkThatWorksOnce() {
        String secret = As.administrator(ada, () -> people.passwordLink(rosa));
        assertThat(links.name(secret)).isEqualTo("Rosa Member");
        assertThatThrownBy(() -> links.set(secret, "short")).isInstanceOf(Invalid.class);
        assertThat(links.set(secret, World.PASSWORD)).isEqualTo(rosa);
        assertThatThrownBy(() -> links.set(secret, World.PASSWORD)).isInstanceOf(Rejected.class);
        assertThat(As.administrator(ada, () -> people.account(rosa)).password()).isTrue();
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        String first = As.administrator(ada, () -> people.passwordLink(rosa));
        As.administrator(ada, () -> people.passwordLink(rosa));
        assertThatThrownBy(() -> links.name(first)).isInstanceOf(Rejected.class);
    }

    @Test
    void aNewNameIsSeenByEverybodyAtOnce() {
        assertThat(badges.badge(rosa).name()).isEqualTo("Rosa Member");
        As.administrator(ada, () -> people.rename(rosa, "Rosa Medina"));
        assertThat(badges.badge(rosa).name()).isEqualTo("Rosa Medina");
    }

    @Test
    void theLastAdministratorStays() {
        persons.findAdministrators().stream()
                .map(Person::id)
                .filter(one -> !one.equals(ada))
                .forEach(one -> As.administrator(ada, () -> people.endAdministrator(one)));
        assertThatThrownBy(() -> As.administrator(ada, () -> people.endAdministrator(ada)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("last-administrator");
        assertThatThrownBy(() -> As.administrator(ada, () -> people.deactivate(ada)))
                .hasMessageContaining("last-administrator");
        As.administrator(ada, () -> people.makeAdministrator(rosa));
        As.administrator(ada, () -> people.endAdministrator(ada));
        assertThat(As.administrator(rosa, () -> people.account(ada)).administrator())
                .isFalse();
    }

    @Test
    void whatIsDoneToAccountsIsOnRecord() {
        As.administrator(ada, () -> people.deactivate(rosa));
        As.administrator(ada, () -> people.reactivate(rosa));
        assertThat(As.administrator(ada, () -> trail.page(0, 20)))
                .filteredOn(line -> ada.equals(line.by()))
                .extracting(line -> line.action() + " " + line.detail())
                .contains("account.deactivated Rosa Member", "account.reactivated Rosa Member");
    }
}
