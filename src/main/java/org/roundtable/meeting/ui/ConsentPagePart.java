package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.roundtable.meeting.MeetingId;
import org.springframework.core.annotation.Order;

/** Shows facilitators above the agenda which minutes the meeting has passed. */
@org.springframework.stereotype.Component
@Order(5)
class ConsentPagePart implements MeetingPagePart {
    private final ConsentTools tools;

    ConsentPagePart(ConsentTools tools) {
        this.tools = tools;
    }

    @Override
    public Place place() {
        return Place.FIRST;
    }

    @Override
    public Optional<Component> on(MeetingViewer viewer, MeetingId meeting) {
        if (!viewer.facilitator()) {
            return Optional.empty();
        }
        ConsentPart part = new ConsentPart(tools, viewer.board(), meeting);
        tools.screens().follow(part, tools.meetings().feed(viewer.board(), meeting), part::show);
        return Optional.of(part);
    }
}
