package org.roundtable.meeting;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.roundtable.security.Addressee;

/** One meeting on its way into a calendar. */
class CalendarEvent {
    private final CalendarEntry entry;
    private final VEvent event = new VEvent(false);

    /** @param zone as the calendar that it goes into names it; empty when that has no rules of it */
    CalendarEvent(CalendarEntry entry, Optional<ZoneId> zone, Instant now) {
        this.entry = entry;
        event.add(new Uid("meeting-" + entry.id().text() + "@roundtable"));
        event.add(new DtStamp(now));
        event.add(new Sequence(entry.changes()));
        when(zone);
        event.add(new Summary(entry.plan().title()));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        where();
    }

    private void when(Optional<ZoneId> zone) {
        Instant start = entry.plan().startsAt();
        Instant end = entry.plan().endsAt();
        if (zone.isPresent()) {
            event.add(new DtStart<>(start.atZone(zone.get())));
            event.add(new DtEnd<>(end.atZone(zone.get())));
        } else {
            event.add(new DtStart<>(start));
            event.add(new DtEnd<>(end));
        }
    }

    private void where() {
        String place = entry.plan().place();
        String link = entry.plan().link();
        String room = place.isEmpty() ? link : place;
        if (!room.isEmpty()) {
            event.add(new Location(room));
        }
        String description = (link + "\n" + entry.address()).strip();
        if (!description.isEmpty()) {
            event.add(new Description(description));
        }
        if (!entry.address().isEmpty()) {
            event.add(new Url(URI.create(entry.address())));
        }
    }

    /** Nobody but the two is named in it: who else is invited is not for a mail to tell. */
    CalendarEvent between(String organizer, Addressee guest) {
        Organizer from = new Organizer(mail(organizer));
        from.add(new Cn(name(entry.calledBy())));
        event.add(from);
        Attendee to = new Attendee(mail(guest.email()));
        to.add(new Cn(name(guest.name())));
        to.add(CuType.INDIVIDUAL);
        to.add(Role.REQ_PARTICIPANT);
        to.add(PartStat.NEEDS_ACTION);
        to.add(Rsvp.TRUE);
        event.add(to);
        return this;
    }

    VEvent event() {
        return event;
    }

    private static URI mail(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A quotation mark would end the name in this format. */
    private static String name(String name) {
        return name.replace('"', '\'').replaceAll("\\p{Cntrl}", " ");
    }
}
