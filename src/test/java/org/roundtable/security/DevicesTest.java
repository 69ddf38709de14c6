package org.roundtable.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
class DevicesTest {
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T12:00:00Z");

    @Autowired
    World world;

    @Autowired
    Devices devices;

    @Autowired
    DeviceService service;

    @Autowired
    DeviceRepository stored;

    @Autowired
    Sightings sightings;

    @Autowired
    PeopleAdministration people;

    @Autowired
    TransactionOperations transactions;

    PersonId rosa;
    DeviceId device;

    @BeforeEach
    void signedIn() {
        rosa = world.person("Rosa Member", false);
        device = devices.signIn(rosa, "Firefox on Windows", null);
    }

    @Test
    void anOpenScreenIsNotLookedUpAtEachSignOfLife() {
        assertThat(devices.lately(device)).isPresent();
        transactions.executeWithoutResult(now -> stored.deleteById(device.value()));
        assertThat(devices.lately(device)).isPresent();
    }

    @Test
    void whoIsSignedOutIsNotAliveAnyMore() {
        assertThat(devices.lately(device)).isPresent();
        As.person(rosa, () -> service.signOutOthers());
        assertThat(devices.lately(device)).isEmpty();
    }

    @Test
    void whoseAccountIsClosedIsNotAliveAnyMore() {
        assertThat(devices.lately(device)).isPresent();
        As.administrator(world.person("Ada Administrator", true), () -> people.deactivate(rosa));
        assertThat(devices.lately(device)).isEmpty();
    }

    @Test
    void whenADeviceWasLastUsedIsWrittenLater() {
        transactions.executeWithoutResult(now -> stored.seen(List.of(device.value()), LONG_AGO));
        sightings.seen(device);
        assertThat(seenAt()).isEqualTo(LONG_AGO);
        sightings.write();
        assertThat(seenAt()).isAfter(LONG_AGO);
    }

    private Instant seenAt() {
        return As.person(rosa, () -> service.mine()).getFirst().seenAt();
    }
}
