package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.board.SeatCategory;
import org.roundtable.meeting.MeetingPlan;

/** The words of the file about taking part. They are taken from the screen at once, since a download runs without one. */
class ParticipationWords {
    private final ZoneId zone;
    private final List<String> headings;
    private final Map<SeatCategory, String> seats;
    private final String noSeat;
    private final Map<String, String> kinds;
    private final String file;

    ParticipationWords(Component screen, ZoneId zone) {
        this.zone = zone;
        this.headings = Stream.of("what", "meeting", "day", "seat", "person", "number", "of")
                .map(name -> screen.getTranslation("participation.csv." + name))
                .toList();
        this.seats = Arrays.stream(SeatCategory.values())
                .collect(Collectors.toMap(Function.identity(), seat -> screen.getTranslation("room.seat." + seat)));
        this.noSeat = screen.getTranslation("room.seat.none");
        this.kinds = Stream.of("attendance", "seconds", "turns", "silent", "votes", "unmet", "met")
                .collect(Collectors.toMap(
                        Function.identity(), kind -> screen.getTranslation("participation.csv." + kind)));
        this.file = screen.getTranslation("participation.csv.file") + ".csv";
    }

    List<String> headings() {
        return headings;
    }

    String kind(String kind) {
        return kinds.getOrDefault(kind, "");
    }

    String seat(SeatCategory seat) {
        return seats.getOrDefault(seat, "");
    }

    String seat(Optional<SeatCategory> seat) {
        return seat.map(this::seat).orElse(noSeat);
    }

    /** As every spreadsheet takes it. */
    String day(MeetingPlan plan) {
        return plan.startsAt().atZone(zone).toLocalDate().toString();
    }

    String file() {
        return file;
    }
}
