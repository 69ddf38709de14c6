package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.roundtable.board.BoardView;
import org.roundtable.live.Feed;
import org.roundtable.meeting.MeetingSnapshot;
import org.springframework.beans.factory.ObjectProvider;

/** A meeting: when and where it is, and its agenda. */
@Route("boards/:board/meetings/:meeting")
@PermitAll
class MeetingPage extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final MeetingTools tools;
    private final ObjectProvider<MeetingPagePart> others;
    private String title = "";

    MeetingPage(MeetingTools tools, ObjectProvider<MeetingPagePart> others) {
        this.tools = tools;
        this.others = others;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardView board = tools.boards().open(RouteIds.board(event));
        Feed<MeetingSnapshot> feed = tools.meetings().feed(board.id(), RouteIds.meeting(event));
        MeetingSnapshot now = tools.screens().newest(feed);
        title = now.plan().title();
        MeetingContent content = new MeetingContent(
                tools,
                new MeetingViewer(tools.me().id(), board),
                now,
                others.orderedStream().toList());
        tools.screens().follow(content, feed, content::show);
        removeAll();
        add(content);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
