package org.roundtable.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Knows on which devices people are signed in. What it looked up counts for a few seconds. */
@Component
class Devices {
    private static final Duration COUNTS = Duration.ofSeconds(5);
    private static final Duration COUNTS_FOR_LIFE = Duration.ofMinutes(5);
    private static final Duration UNUSED = Duration.ofDays(30);
    private static final Duration TIDYING = Duration.ofHours(1);
    private static final int KNOWN = 20_000;

    private final DeviceRepository devices;
    private final PersonRepository persons;
    private final People people;
    private final OpenSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Cache<DeviceId, Optional<Standing>> standings =
            Caffeine.newBuilder().maximumSize(KNOWN).expireAfterWrite(COUNTS).build();
    private final Cache<DeviceId, Optional<Standing>> alive = Caffeine.newBuilder()
            .maximumSize(KNOWN)
            .expireAfterWrite(COUNTS_FOR_LIFE)
            .build();
    private volatile Instant tidied = Instant.MIN;

    Devices(
            DeviceRepository devices,
            PersonRepository persons,
            People people,
            OpenSessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.devices = devices;
        this.persons = persons;
        this.people = people;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** @param secret what the browser will show to be signed in again; null when it shall not be remembered */
    @Transactional
    public DeviceId signIn(PersonId person, @Nullable String userAgent, @Nullable String secret) {
        Instant now = clock.instant();
        tidy(now);
        Device device = new Device(DeviceId.next(), person, Agents.summary(userAgent), now);
        if (secret != null) {
            device.rememberBy(secret, now);
        }
        return devices.save(device).id();
    }

    /** Looks through all devices, so not at every sign-in. */
    private void tidy(Instant now) {
        if (now.isAfter(tidied.plus(TIDYING))) {
            tidied = now;
            devices.forgetUnused(now.minus(UNUSED), now);
        }
    }

    /** Who may be signed in again by this secret on this device. */
    @Transactional(readOnly = true)
    public Optional<SignedInPerson> remembered(DeviceId device, String secret) {
        return devices.findById(device.value())
                .filter(known -> known.remembers(secret, clock.instant()))
                .flatMap(known -> persons.findById(known.person().value()))
                .filter(Person::active)
                .map(person -> person.signedIn(null));
    }

    /** Empty when the device was signed out or its person may not sign in any more. */
    Optional<Standing> standing(DeviceId device) {
        return standings.get(device, this::load);
    }

    /** The same where an open screen only says that it is still there: what was looked up counts for some minutes. */
    Optional<Standing> lately(DeviceId device) {
        return alive.get(device, this::standing);
    }

    /** Ends the person's sign-ins on those devices. */
    @Transactional
    public void signOut(PersonId person, Predicate<DeviceId> which) {
        devices.findByPersonOrderBySeenAtDesc(person).stream()
                .filter(device -> which.test(device.id()))
                .forEach(device -> {
                    devices.delete(device);
                    events.publishEvent(new DeviceSignedOut(person, device.id()));
                });
    }

    /** A person's rights changed: they count from the next request on. */
    void forget() {
        standings.invalidateAll();
        alive.invalidateAll();
    }

    @TransactionalEventListener
    void ended(DeviceSignedOut ended) {
        ended(ended.device());
    }

    void ended(DeviceId device) {
        standings.invalidate(device);
        alive.invalidate(device);
        sessions.end(device);
    }

    @TransactionalEventListener
    void changed(PersonChanged change) {
        forget();
    }

    private Optional<Standing> load(DeviceId id) {
        return devices.findOwner(id.value()).map(owner -> {
            people.met(owner.badge());
            return new Standing(owner.signedIn(null), owner.profile());
        });
    }

    /** A device in good standing, with its person as they may act now. */
    record Standing(SignedInPerson person, Profile profile) {}
}
