package org.roundtable.meeting.ui;

import java.time.Clock;
import org.roundtable.board.BoardService;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.ActionService;
import org.roundtable.security.CurrentPerson;
import org.springframework.stereotype.Component;

/** What the screen of actions calls. */
@Component
record ActionsTools(BoardService boards, ActionService actions, LiveScreens screens, CurrentPerson me, Clock clock) {}
