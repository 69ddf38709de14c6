package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanWhenTest {
    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aMeetingOfOneDayHasOneDay() {
        assertThat(said(LocalDateTime.of(2027, 3, 9, 18, 0), 90, DENVER))
                .isEqualTo("meeting.when: Tuesday, March 9, 2027 6:00 PM 7:30 PM");
    }

    @Test
    void aMeetingThatGoesOnAfterMidnightHasBoth() {
        assertThat(said(LocalDateTime.of(2027, 3, 9, 23, 30), 75, DENVER))
                .isEqualTo("meeting.when-over-midnight: Tuesday, March 9, 2027 11:30 PM"
                        + " Wednesday, March 10, 2027 12:45 AM");
    }

    @Test
    void midnightItselfEndsTheDay() {
        assertThat(said(LocalDateTime.of(2027, 3, 9, 22, 0), 120, DENVER))
                .isEqualTo("meeting.when: Tuesday, March 9, 2027 10:00 PM 12:00 AM");
        assertThat(said(LocalDateTime.of(2027, 3, 9, 0, 0), 60, DENVER))
                .isEqualTo("meeting.when: Tuesday, March 9, 2027 12:00 AM 1:00 AM");
    }

    @Test
    void elsewhereTheDayIsTheirs() {
        assertThat(said(LocalDateTime.of(2027, 3, 9, 15, 30), 90, DENVER, BERLIN, Locale.US))
                .isEqualTo("meeting.when-over-midnight: Tuesday, March 9, 2027 11:30 PM"
                        + " Wednesday, March 10, 2027 1:00 AM");
        assertThat(said(LocalDateTime.of(2027, 3, 9, 18, 0), 90, DENVER, BERLIN, Locale.of("es")))
                .isEqualTo("meeting.when: miércoles, 10 de marzo de 2027 2:00 3:30");
    }

    @Test
    void whileTheClockIsChangedItIsSaidWhichTimeHolds() {
        assertThat(said(LocalDateTime.of(2027, 11, 7, 1, 30), 60, DENVER))
                .isEqualTo("meeting.when: Sunday, November 7, 2027 1:30 AM MDT 1:30 AM MST");
        assertThat(said(LocalDateTime.of(2027, 3, 14, 1, 30), 60, DENVER))
                .isEqualTo("meeting.when: Sunday, March 14, 2027 1:30 AM MST 3:30 AM MDT");
    }

    private static String said(LocalDateTime start, int minutes, ZoneId zone) {
        return said(start, minutes, zone, zone, Locale.US);
    }

    private static String said(LocalDateTime start, int minutes, ZoneId board, ZoneId reader, Locale language) {
        MeetingPlan plan =
                new LocalPlan(MeetingKind.REGULAR, "Meeting", start, Duration.ofMinutes(minutes), "", "").in(board);
        PlanWhen when = new PlanWhen(plan, reader, language);
        var words = when.arguments();
        String nextDay = when.key().equals("meeting.when") ? "" : " " + words.get("nextDay");
        return (when.key() + ": " + words.get("day") + " " + words.get("from") + nextDay + " " + words.get("to"))
                .replace('\u202f', ' ');
    }
}
