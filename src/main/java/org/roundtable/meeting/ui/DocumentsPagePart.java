package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.roundtable.meeting.MeetingId;
import org.springframework.core.annotation.Order;

/** Shows below the agenda what belongs to the meeting as a whole. */
@org.springframework.stereotype.Component
@Order(10)
class DocumentsPagePart implements MeetingPagePart {
    private final MeetingTools tools;

    DocumentsPagePart(MeetingTools tools) {
        this.tools = tools;
    }

    @Override
    public Place place() {
        return Place.LAST;
    }

    @Override
    public Optional<Component> on(MeetingViewer viewer, MeetingId meeting) {
        return Optional.of(new DocumentsSection(tools, viewer, meeting));
    }
}
