package org.roundtable.meeting.ui;

import java.time.Clock;
import org.roundtable.board.BoardService;
import org.roundtable.meeting.ParticipationService;
import org.springframework.stereotype.Component;

/** What the screen about taking part works with. */
@Component
record ParticipationTools(BoardService boards, ParticipationService participation, Clock clock) {}
