package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MinutesDraft;

/** Where a facilitator writes the minutes. */
@Route("boards/:board/meetings/:meeting/minutes/edit")
@PermitAll
class MinutesEditView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MinutesTools tools;
    private String title = "";

    MinutesEditView(MinutesTools tools) {
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = BoardId.of(parameter(event, "board"));
        MeetingId meeting = MeetingId.of(parameter(event, "meeting"));
        RoomViewer viewer = new RoomViewer(tools.me().id(), tools.boards().open(board), meeting);
        MinutesDraft draft = tools.keeping().draft(board, meeting, event.getUI().getLocale());
        title = draft.meeting().plan().title();
        MinutesDesk desk = new MinutesDesk(viewer, tools, draft);
        tools.screens().follow(desk, tools.notes().feed(board, meeting), desk::show);
        removeAll();
        add(desk);
    }

    private static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFound::new);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("minutes.edit.page-title", Map.of("title", title));
    }
}
