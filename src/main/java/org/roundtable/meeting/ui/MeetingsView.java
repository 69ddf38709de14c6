package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.roundtable.board.BoardView;

/** The meetings of a board: the next one, those to come, and those that were. */
@Route("boards/:board/meetings")
@PermitAll
class MeetingsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final MeetingTools tools;
    private final CalendarTools calendars;
    private final DateTools dates;

    MeetingsView(MeetingTools tools, CalendarTools calendars, DateTools dates) {
        this.tools = tools;
        this.calendars = calendars;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardView board = tools.boards().open(RouteIds.board(event));
        removeAll();
        add(new MeetingLists(tools, board, new DateSearchRows(dates, board)), new CalendarsSection(calendars, board));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.meetings");
    }
}
