package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.meeting.PulseLinks;

/** The ways from a board's meetings to how people work together in them. */
class TogetherWays extends Nav {
    TogetherWays(BoardView board) {
        addClassNames("row", "meeting-ways");
        setAriaLabel(getTranslation("pulse.ways"));
        add(new Anchor(PulseLinks.line(board.id()), getTranslation("pulse.line")));
        if (board.role() == Role.FACILITATOR) {
            add(new Anchor(PulseLinks.participation(board.id()), getTranslation("participation.title")));
        }
    }
}
