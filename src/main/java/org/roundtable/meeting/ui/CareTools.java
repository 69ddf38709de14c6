package org.roundtable.meeting.ui;

import java.time.Clock;
import org.roundtable.board.BoardService;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.AccessCare;
import org.roundtable.meeting.AccessNeeds;
import org.roundtable.meeting.MeetingService;
import org.roundtable.meeting.Stipends;
import org.springframework.stereotype.Component;

/** What the screens about access needs and stipends work with. */
@Component
record CareTools(
        MeetingService meetings,
        BoardService boards,
        AccessNeeds needs,
        AccessCare care,
        Stipends stipends,
        LiveScreens screens,
        Clock clock) {}
