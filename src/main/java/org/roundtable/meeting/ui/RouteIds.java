package org.roundtable.meeting.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.meeting.DateSearchId;
import org.roundtable.meeting.MeetingId;

/** Reads the ids in an address. */
final class RouteIds {
    private RouteIds() {}

    static BoardId board(BeforeEnterEvent event) {
        return BoardId.of(text(event, "board"));
    }

    static MeetingId meeting(BeforeEnterEvent event) {
        return MeetingId.of(text(event, "meeting"));
    }

    static DateSearchId search(BeforeEnterEvent event) {
        return DateSearchId.of(text(event, "search"));
    }

    private static String text(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFound::new);
    }
}
