package org.roundtable.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.security.Secrets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The guests of meetings. It guards nothing but the secrets they show. */
@Component
class Guests {
    private final GuestRepository guests;
    private final GuestStayRepository stays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Guests(GuestRepository guests, GuestStayRepository stays, ApplicationEventPublisher events, Clock clock) {
        this.guests = guests;
        this.stays = stays;
        this.events = events;
        this.clock = clock;
    }

    /** By name. */
    List<GuestView> of(MeetingId meeting) {
        Set<GuestId> here = stays.findByMeeting(meeting).stream()
                .filter(stay -> stay.leftAt() == null)
                .map(GuestStay::guest)
                .collect(Collectors.toSet());
        return guests.findByMeetingOrderByName(meeting).stream()
                .filter(guest -> !guest.removed())
                .map(guest -> guest.view(here.contains(guest.id())))
                .toList();
    }

    /** Who was there at some time since then, by name. */
    List<String> during(MeetingId meeting, Instant since) {
        Set<GuestId> there = stays.findByMeeting(meeting).stream()
                .filter(stay -> {
                    Instant left = stay.leftAt();
                    return left == null || left.isAfter(since);
                })
                .map(GuestStay::guest)
                .collect(Collectors.toSet());
        return guests.findByMeetingOrderByName(meeting).stream()
                .filter(guest -> !guest.removed() && there.contains(guest.id()))
                .map(Guest::name)
                .toList();
    }

    Map<GuestId, String> names(Set<GuestId> ids) {
        return guests.findAllById(ids.stream().map(GuestId::value).toList()).stream()
                .collect(Collectors.toMap(Guest::id, Guest::name));
    }

    Optional<Guest> find(MeetingId meeting, String secret) {
        return guests.findByMeetingAndSecretHash(meeting, hash(meeting, secret));
    }

    /** Holds the guest's row until the transaction ends. */
    Optional<Guest> locked(MeetingId meeting, String secret) {
        return guests.findWithLockByMeetingAndSecretHash(meeting, hash(meeting, secret));
    }

    Guest add(MeetingId meeting, String name, String secret) {
        return guests.saveAndFlush(new Guest(GuestId.next(), meeting, name, hash(meeting, secret), clock.instant()));
    }

    /** @throws NotFound when a facilitator has taken them out */
    GuestId stillThere(GuestId guest) {
        return guests.findById(guest.value())
                .filter(known -> !known.removed())
                .map(Guest::id)
                .orElseThrow(NotFound::new);
    }

    /** How many came since then, but for those who were taken out. */
    long since(MeetingId meeting, Instant since) {
        return guests.countSince(meeting, since);
    }

    /** With whether they are there now. */
    GuestView view(Guest guest) {
        return guest.view(here(guest.id()));
    }

    private boolean here(GuestId guest) {
        return stays.findByOpenOf(guest).isPresent();
    }

    void come(Guest guest) {
        if (!here(guest.id())) {
            stays.save(new GuestStay(guest.meeting(), guest.id(), clock.instant()));
        }
    }

    void leave(GuestId guest) {
        Instant now = clock.instant();
        stays.findByOpenOf(guest).ifPresent(stay -> stay.end(now));
    }

    void remove(BoardId board, MeetingId meeting, GuestId id, PersonId by) {
        Guest guest = guests.findWithLockByMeetingAndId(meeting, id.value()).orElseThrow(NotFound::new);
        if (!guest.removed()) {
            guest.remove(by, clock.instant());
            leave(id);
            events.publishEvent(new GuestRemoved(board, meeting, id, guest.name(), by));
        }
    }

    /** Otherwise for each meeting, so that nobody can tell from the store that two guests are one person. */
    private static String hash(MeetingId meeting, String secret) {
        return Secrets.hash(meeting.text() + ' ' + secret);
    }
}
