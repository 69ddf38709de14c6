package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.live.Feed;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MinutesSnapshot;

/** The minutes of a meeting, every version of them, for everybody on the board. */
@Route("boards/:board/meetings/:meeting/minutes")
@PermitAll
class MinutesView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final String VERSION = "version";

    private final transient MinutesTools tools;
    private String title = "";

    MinutesView(MinutesTools tools) {
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = BoardId.of(parameter(event, "board"));
        MeetingId meeting = MeetingId.of(parameter(event, "meeting"));
        RoomViewer viewer = new RoomViewer(tools.me().id(), tools.boards().open(board), meeting);
        Feed<MinutesSnapshot> feed = tools.minutes().feed(board, meeting);
        title = tools.screens().newest(feed).plan().title();
        MinutesPage page = new MinutesPage(viewer, tools, asked(event));
        tools.screens().follow(page, feed, page::show);
        removeAll();
        add(page);
    }

    private static Optional<Integer> asked(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(VERSION)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    private static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFound::new);
    }

    /** The address of one version. */
    static String address(String minutes, int version) {
        return minutes + "?" + VERSION + "=" + version;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("minutes.page-title", Map.of("title", title));
    }
}
