package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.roundtable.meeting.MeetingId;

/**
 * A part that another corner of this room brings to a meeting's page: a Spring component, ordered by {@code @Order}. What it
 * makes follows by itself what it shows.
 */
interface MeetingPagePart {
    enum Place {
        /** Above the agenda. */
        FIRST,
        /** Beside it on wide screens, below it on a phone. */
        ASIDE,
        /** Below it. */
        LAST
    }

    Place place();

    /** @return empty where there is nothing for this person */
    Optional<Component> on(MeetingViewer viewer, MeetingId meeting);
}
