package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.roundtable.common.Translations;
import org.roundtable.meeting.Attending;
import org.roundtable.meeting.PointOfOrder;

/** How the room says what several of its pieces show. */
final class RoomWords {
    private RoomWords() {}

    static String time(Component from, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Translations.closest(from.getUI().map(UI::getLocale).orElse(Translations.ENGLISH)))
                .format(at.atZone(zone));
    }

    static String length(Component from, Duration length) {
        return from.getTranslation(
                "room.length", Map.of("minutes", length.toMinutes(), "seconds", length.toSecondsPart()));
    }

    static String point(Component from, PointOfOrder point) {
        return from.getTranslation("room.point." + point);
    }

    static String how(Component from, Attending how) {
        return from.getTranslation("room.how." + how);
    }
}
