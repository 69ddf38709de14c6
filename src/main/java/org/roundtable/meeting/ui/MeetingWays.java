package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.roundtable.common.BoardId;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.OpenLinks;

/** The ways from a meeting to what else belongs to it. */
class MeetingWays extends Nav {
    MeetingWays(BoardId board, MeetingId meeting, boolean facilitator) {
        addClassNames("row", "meeting-ways");
        setAriaLabel(getTranslation("meeting.ways"));
        way(OpenLinks.questions(board, meeting), "meeting-open.questions");
        if (facilitator) {
            way(OpenLinks.doors(board, meeting), "meeting-open.doors");
        }
    }

    private void way(String address, String key) {
        add(new Anchor(address, getTranslation(key)));
    }
}
