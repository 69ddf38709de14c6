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
import org.roundtable.live.Feed;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingSnapshot;

/** A meeting while it is held: the agenda, what is dealt with now, who is there and whose turn it is. */
@Route("boards/:board/meetings/:meeting/room")
@PermitAll
class RoomView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient RoomTools tools;
    private String title = "";

    RoomView(RoomTools tools) {
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = BoardId.of(parameter(event, "board"));
        MeetingId meeting = MeetingId.of(parameter(event, "meeting"));
        RoomViewer viewer = new RoomViewer(tools.me().id(), tools.boards().open(board), meeting);
        Feed<MeetingSnapshot> course = tools.meetings().feed(board, meeting);
        title = tools.screens().newest(course).plan().title();
        RoomPage page = new RoomPage(viewer, tools);
        LiveScreens screens = tools.screens();
        screens.follow(page, course, page::show);
        screens.follow(page, tools.rooms().feed(board, meeting), page::show);
        screens.follow(page, tools.rooms().votes(board, meeting), page::show);
        screens.follow(page, tools.rooms().record(board, meeting), page::show);
        if (viewer.facilitator()) {
            screens.follow(page, tools.notes().feed(board, meeting), page::show);
        }
        removeAll();
        add(tools.pulse().section(viewer.place(), meeting), page);
    }

    private static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFound::new);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("room.page-title", Map.of("title", title));
    }
}
