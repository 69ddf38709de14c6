package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.common.PersonId;
import org.roundtable.security.Addressee;

class CalendarWriterTest {
    private static final Instant START = Instant.parse("2098-11-06T01:00:00Z");

    private final CalendarWriter writer = new CalendarWriter(Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/Denver",
                "US/Mountain",
                "UTC",
                "Etc/GMT+7",
                "Asia/Kathmandu",
                "Europe/Madrid",
                "Pacific/Auckland",
                "-03:00"
            })
    void isMeantAtTheSameMomentInEveryZone(String zone) {
        String text = writer.subscription("All", List.of(entry("Board meeting", ZoneId.of(zone), "Board")));
        var event = Biweekly.parse(text).first().getEvents().getFirst();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(START);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(START.plus(Duration.ofHours(1)));
        assertThat(Letters.complaints(text)).isEmpty();
    }

    @Test
    void namesAndTitlesAddNothingOfTheirOwn() {
        var guest = new Addressee(PersonId.next(), "José \"Pepe\"\nATTENDEE:x", "pepe@example.org", Locale.ENGLISH);
        var entry = entry("Rides; food,\nORGANIZER:mailto:evil@example.org", ZoneId.of("America/Denver"), "The \"A\"");
        var calendar = Biweekly.parse(writer.invitation(entry, "board@roundtable.example", guest)
                        .text())
                .first();
        var event = calendar.getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Rides; food,\nORGANIZER:mailto:evil@example.org");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("board@roundtable.example");
        assertThat(event.getAttendees())
                .singleElement()
                .satisfies(one -> assertThat(one.getCommonName()).isEqualTo("José 'Pepe' ATTENDEE:x"));
    }

    private static CalendarEntry entry(String title, ZoneId zone, String board) {
        var plan = new MeetingPlan(MeetingKind.REGULAR, title, START, Duration.ofHours(1), "Library", "");
        return new CalendarEntry(new MeetingId(7), 0, plan, zone, false, "", board);
    }
}
