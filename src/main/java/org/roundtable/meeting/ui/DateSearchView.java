package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.roundtable.board.BoardView;
import org.roundtable.live.Feed;
import org.roundtable.meeting.DateSearchSnapshot;

/** A meeting whose date is looked for: the times, who can come, and the way to say so. */
@Route("boards/:board/meetings/dates/:search")
@PermitAll
class DateSearchView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final DateTools tools;
    private String title = "";

    DateSearchView(DateTools tools) {
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardView board = tools.boards().open(RouteIds.board(event));
        Feed<DateSearchSnapshot> feed = tools.searches().feed(board.id(), RouteIds.search(event));
        title = tools.screens().newest(feed).plan().title();
        DateSearchContent content =
                new DateSearchContent(tools, new MeetingViewer(tools.me().id(), board));
        tools.screens().follow(content, feed, content::show);
        removeAll();
        add(content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dates.page-title", Map.of("title", title));
    }
}
