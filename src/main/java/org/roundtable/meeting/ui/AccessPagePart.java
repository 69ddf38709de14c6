package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.roundtable.meeting.MeetingId;
import org.springframework.core.annotation.Order;

/** Asks the viewer on a meeting's page what they need to take part. */
@org.springframework.stereotype.Component
@Order(20)
class AccessPagePart implements MeetingPagePart {
    private final CareTools tools;

    AccessPagePart(CareTools tools) {
        this.tools = tools;
    }

    @Override
    public Place place() {
        return Place.FIRST;
    }

    @Override
    public Optional<Component> on(MeetingViewer viewer, MeetingId meeting) {
        return Optional.of(new AccessSection(tools, viewer, meeting));
    }
}
