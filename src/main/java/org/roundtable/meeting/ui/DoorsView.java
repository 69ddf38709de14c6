package org.roundtable.meeting.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.roundtable.common.BoardId;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingService;

/** The wall and the guests of a meeting as a page of its own. */
@Route("boards/:board/meetings/:meeting/doors")
@PermitAll
class DoorsView extends OpenPage {
    private final transient OpenTools tools;

    DoorsView(MeetingService meetings, LiveScreens screens, OpenTools tools) {
        super(meetings, screens, "meeting-open.doors");
        this.tools = tools;
    }

    @Override
    void open(BoardId board, MeetingId meeting) {
        add(tools.doors(board, meeting));
    }
}
