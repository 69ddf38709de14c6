package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.roundtable.meeting.MeetingId;
import org.springframework.core.annotation.Order;

/** Shows facilitators below the agenda what people need to take part. */
@org.springframework.stereotype.Component
@Order(20)
class CarePagePart implements MeetingPagePart {
    private final CareTools tools;

    CarePagePart(CareTools tools) {
        this.tools = tools;
    }

    @Override
    public Place place() {
        return Place.LAST;
    }

    @Override
    public Optional<Component> on(MeetingViewer viewer, MeetingId meeting) {
        return viewer.facilitator() ? Optional.of(new CareSection(tools, viewer, meeting)) : Optional.empty();
    }
}
