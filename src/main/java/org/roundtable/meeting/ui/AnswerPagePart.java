package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.roundtable.meeting.MeetingId;
import org.springframework.core.annotation.Order;

/** Asks the viewer on a meeting's page whether they come. */
@org.springframework.stereotype.Component
@Order(10)
class AnswerPagePart implements MeetingPagePart {
    private final InviteTools tools;

    AnswerPagePart(InviteTools tools) {
        this.tools = tools;
    }

    @Override
    public Place place() {
        return Place.FIRST;
    }

    @Override
    public Optional<Component> on(MeetingViewer viewer, MeetingId meeting) {
        return Optional.of(new AnswerSection(tools, viewer, meeting));
    }
}
