package org.roundtable.meeting;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where calendar programs fetch what somebody subscribed to. */
@RestController
class CalendarController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarByLink calendars;

    CalendarController(CalendarByLink calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/" + MeetingLinks.CALENDAR + "/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        return calendars
                .read(secret)
                .map(text -> ResponseEntity.ok().contentType(CALENDAR).body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
