package org.roundtable.meeting.ui;

import java.util.Optional;
import org.roundtable.board.BoardService;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.PulseKeeping;
import org.roundtable.meeting.PulseService;
import org.springframework.stereotype.Component;

/** What the screens of the trust pulse work with. */
@Component
record PulseTools(BoardService boards, PulseService pulses, PulseKeeping keeping, LiveScreens screens) {
    /** The pulse of a meeting, for somebody on the board. */
    PulseSection section(BoardView board, MeetingId meeting) {
        PulseDesk desk = new BoardPulse(pulses, board.id(), meeting);
        Optional<PulseKeeper> keeper = board.role() == Role.FACILITATOR
                ? Optional.of(new PulseKeeper(keeping, board, meeting))
                : Optional.empty();
        PulseSection section =
                new PulseSection(desk, board.zone(), keeper, Optional.of(new PulseResultPart(board.id())));
        screens.follow(section, desk.feed(), section);
        return section;
    }
}
