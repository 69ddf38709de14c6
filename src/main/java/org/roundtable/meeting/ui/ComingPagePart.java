package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.roundtable.meeting.MeetingId;
import org.springframework.core.annotation.Order;

/** Says beside the agenda who comes, and lets facilitators invite. */
@org.springframework.stereotype.Component
@Order(10)
class ComingPagePart implements MeetingPagePart {
    private final InviteTools tools;

    ComingPagePart(InviteTools tools) {
        this.tools = tools;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public Optional<Component> on(MeetingViewer viewer, MeetingId meeting) {
        return Optional.of(new ComingSection(tools, viewer, meeting));
    }
}
