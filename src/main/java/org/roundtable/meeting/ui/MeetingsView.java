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

    MeetingsView(MeetingTools tools, CalendarTools calendars) {
        this.tools = tools;
        this.calendars = calendars;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardView board = tools.boards().open(RouteIds.board(event));
        removeAll();
        add(new MeetingLists(tools, board), new CalendarsSection(calendars, board));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.meetings");
    }
}
