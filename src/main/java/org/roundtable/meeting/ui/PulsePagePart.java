package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.roundtable.meeting.MeetingId;
import org.springframework.core.annotation.Order;

/** Asks on a meeting's page those who were there how it was, and shows what came of it. */
@org.springframework.stereotype.Component
@Order(5)
class PulsePagePart implements MeetingPagePart {
    private final PulseTools tools;

    PulsePagePart(PulseTools tools) {
        this.tools = tools;
    }

    @Override
    public Place place() {
        return Place.FIRST;
    }

    @Override
    public Optional<Component> on(MeetingViewer viewer, MeetingId meeting) {
        return Optional.of(tools.section(viewer.place(), meeting));
    }
}
