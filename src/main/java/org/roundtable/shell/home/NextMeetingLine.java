package org.roundtable.shell.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Times;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MeetingList;
import org.roundtable.meeting.MeetingState;
import org.roundtable.meeting.MeetingSummary;

/** The meeting to be held next, or under way: its day, time and place in one line. */
class NextMeetingLine extends Paragraph {
    private final HomeSources sources;
    private final BoardView board;
    private final Anchor meeting = new Anchor();
    private final Span place = new Span();

    NextMeetingLine(HomeSources sources, BoardView board) {
        this.sources = sources;
        this.board = board;
        addClassName("next-meeting-line");
        Icon icon = VaadinIcon.CALENDAR_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        place.addClassName("muted");
        add(icon, meeting, place);
        setVisible(false);
        sources.screens().follow(this, sources.meetings().feedOf(board.id()), this::show);
    }

    private void show(MeetingList meetings) {
        Optional<MeetingSummary> next = meetings.next(sources.clock().instant());
        setVisible(next.isPresent());
        next.ifPresent(this::fill);
    }

    private void fill(MeetingSummary next) {
        boolean running = next.state() == MeetingState.RUNNING;
        String when = Times.weekdayAndTime(next.plan().startsAt(), board.zone(), getLocale());
        meeting.setText(getTranslation(running ? "home.meeting.now" : "home.meeting.next", Map.of("when", when)));
        meeting.setHref(
                running ? MeetingLinks.room(board.id(), next.id()) : MeetingLinks.meeting(board.id(), next.id()));
        place.setText(next.plan().place());
        place.setVisible(!next.plan().place().isEmpty());
    }
}
