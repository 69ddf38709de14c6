package org.roundtable.meeting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.roundtable.notification.CalendarMethod;
import org.roundtable.notification.CalendarPart;
import org.roundtable.security.Addressee;
import org.springframework.stereotype.Component;

/** Writes meetings in iCalendar's format (RFC 5545), as invitations (RFC 5546) and as calendars to subscribe to. */
@Component
class CalendarWriter {
    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
    private final Clock clock;

    CalendarWriter(Clock clock) {
        this.clock = clock;
    }

    /** Invites one person, or tells them what has changed; when it is cancelled, takes it out of their calendar. */
    CalendarPart invitation(CalendarEntry entry, String organizer, Addressee guest) {
        boolean cancelled = entry.cancelled();
        Calendar calendar = calendar(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST, List.of(entry));
        calendar.add(event(entry).between(organizer, guest).event());
        return new CalendarPart(cancelled ? CalendarMethod.CANCEL : CalendarMethod.REQUEST, written(calendar));
    }

    String subscription(String name, List<CalendarEntry> entries) {
        Calendar calendar = calendar(ImmutableMethod.PUBLISH, entries);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        entries.forEach(entry -> calendar.add(event(entry).event()));
        return written(calendar);
    }

    private CalendarEvent event(CalendarEntry entry) {
        Optional<ZoneId> known =
                zone(entry).map(CalendarWriter::name).map(ZoneId::of).findAny();
        return new CalendarEvent(entry, known, clock.instant());
    }

    private Calendar calendar(Method method, List<CalendarEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Roundtable//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        entries.stream()
                .flatMap(this::zone)
                .collect(Collectors.toMap(CalendarWriter::name, zone -> zone, (one, same) -> one))
                .values()
                .forEach(calendar::add);
        return calendar;
    }

    /** None where the library has no rules for a zone: such a time is written in universal time. */
    private Stream<VTimeZone> zone(CalendarEntry entry) {
        @Nullable TimeZone known = zones.getTimeZone(entry.zone().getId());
        return known == null ? Stream.empty() : Stream.of(known.getVTimeZone());
    }

    /** A zone with several names goes by the one that the library gives its rules. */
    private static String name(VTimeZone zone) {
        return Objects.requireNonNull(zone.getTimeZoneId()).getValue();
    }

    private static String written(Calendar calendar) {
        try (StringWriter text = new StringWriter()) {
            new CalendarOutputter(false).output(calendar, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
