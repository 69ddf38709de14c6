package org.roundtable.meeting;

import java.util.Optional;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.security.Anyone;
import org.roundtable.security.Secrets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets people without an account into a meeting. The link opens the door; a secret of their browser's own brings them back. */
@Service
@Anyone
@Transactional
public class GuestEntrance {
    /** So many by one link, and there is room for no more; a new link makes room again. */
    static final int MOST = 1_000;

    private final Doors doors;
    private final Guests guests;
    private final GuestLoader loader;
    private final QuestionLoader questions;
    private final ApplicationEventPublisher events;

    GuestEntrance(
            Doors doors,
            Guests guests,
            GuestLoader loader,
            QuestionLoader questions,
            ApplicationEventPublisher events) {
        this.doors = doors;
        this.guests = guests;
        this.loader = loader;
        this.questions = questions;
        this.events = events;
    }

    /** Where the link leads; nothing when it is wrong or revoked, and nobody can tell which. */
    @Transactional(readOnly = true)
    public Optional<GuestWelcome> look(String token) {
        return doors.find(token, DoorKind.GUESTS).map(loader::welcome);
    }

    /** Whom the secret belongs to in this meeting; nobody who was taken out of it. */
    @Transactional(readOnly = true)
    public Optional<GuestRoom> back(GuestPass pass) {
        return doors.find(pass.token(), DoorKind.GUESTS)
                .flatMap(door -> guests.find(door.meeting(), pass.secret())
                        .filter(guest -> !guest.removed())
                        .map(guest -> new GuestRoom(door, guests.view(guest), doors, guests, loader, questions)));
    }

    /** The secret for a browser that has none yet. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String secret() {
        return Secrets.next();
    }

    /**
     * Comes in, or comes back under the name they gave first: what they asked was reviewed with it. The same once more
     * changes nothing.
     *
     * @throws Invalid on {@code name} when it is not 2 to 60 characters
     * @throws NotFound when the link leads nowhere
     * @throws Rejected {@code guests-shut}, {@code guests-removed}, {@code guests-full}
     */
    public void join(GuestPass pass, String name) {
        Door door = doors.find(pass.token(), DoorKind.GUESTS).orElseThrow(NotFound::new);
        if (!loader.welcome(door).open()) {
            throw new Rejected("guests-shut");
        }
        guests.locked(door.meeting(), pass.secret())
                .ifPresentOrElse(known -> comeBack(known), () -> comeIn(door, pass.secret(), name));
    }

    /** Says goodbye. Whoever opens the link again in the same browser can come back. */
    public void leave(GuestPass pass) {
        doors.find(pass.token(), DoorKind.GUESTS)
                .flatMap(door -> guests.locked(door.meeting(), pass.secret()))
                .ifPresent(guest -> {
                    guests.leave(guest.id());
                    events.publishEvent(new GuestMoved(guest.meeting()));
                });
    }

    private void comeBack(Guest guest) {
        if (guest.removed()) {
            throw new Rejected("guests-removed");
        }
        guests.come(guest);
        events.publishEvent(new GuestMoved(guest.meeting()));
    }

    private void comeIn(Door door, String secret, String name) {
        if (guests.since(door.meeting(), door.madeAt()) >= MOST) {
            throw new Rejected("guests-full");
        }
        Guest guest = guests.add(door.meeting(), name, secret);
        guests.come(guest);
        events.publishEvent(new GuestJoined(door.board(), door.meeting(), guest.name()));
    }
}
