package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.board.BoardView;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.ui.DataTable;
import org.roundtable.common.ui.Times;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.Participation;
import org.roundtable.meeting.SeatAttendance;

/** From meeting to meeting, how many of those were there who hold a seat of each kind. */
class AttendanceSection extends TablePart {
    private final transient BoardView board;
    private final transient List<SeatCategory> seats;

    AttendanceSection(Participation participation, BoardView board) {
        super("participation.attendance");
        this.board = board;
        this.seats = participation.seats();
        if (participation.attendance().isEmpty() || seats.isEmpty()) {
            tell("participation.attendance.none");
        } else {
            draw(participation.attendance());
        }
    }

    private void draw(List<SeatAttendance> attendance) {
        DataTable table = table(
                "participation.attendance.table",
                Stream.concat(
                                Stream.of(getTranslation("participation.meeting")),
                                seats.stream().map(this::seat))
                        .toList());
        attendance.forEach(one -> fill(
                table,
                Stream.concat(Stream.of(meeting(one)), seats.stream().map(seat -> share(one, seat)))
                        .toArray(Component[]::new)));
    }

    private Component meeting(SeatAttendance one) {
        String day = Times.day(one.plan().startsAt(), board.zone(), getLocale());
        return new Anchor(
                MeetingLinks.meeting(board.id(), one.meeting()),
                getTranslation("pulse.line.of", Map.of("title", one.plan().title(), "day", day)));
    }

    private Component share(SeatAttendance one, SeatCategory seat) {
        return Optional.ofNullable(one.seats().get(seat))
                .<Component>map(ShareBar::new)
                .orElseGet(() -> new Span(getTranslation("participation.nobody-then")));
    }
}
