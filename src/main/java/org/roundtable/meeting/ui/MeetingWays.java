package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.roundtable.common.BoardId;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MeetingState;
import org.roundtable.meeting.OpenLinks;

/** The ways from a meeting to what else belongs to it. */
class MeetingWays extends Nav {
    private final Anchor minutes;

    MeetingWays(BoardId board, MeetingId meeting, boolean facilitator) {
        addClassNames("row", "meeting-ways");
        setAriaLabel(getTranslation("meeting.ways"));
        minutes = way(MeetingLinks.minutes(board, meeting), "minutes.read");
        way(OpenLinks.questions(board, meeting), "meeting-open.questions");
        if (facilitator) {
            way(OpenLinks.doors(board, meeting), "meeting-open.doors");
        }
    }

    /** There are minutes of what has ended only. */
    void show(MeetingState state) {
        minutes.setVisible(state == MeetingState.ENDED);
    }

    private Anchor way(String address, String key) {
        Anchor way = new Anchor(address, getTranslation(key));
        add(way);
        return way;
    }
}
