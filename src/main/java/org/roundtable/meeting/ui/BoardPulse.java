package org.roundtable.meeting.ui;

import org.roundtable.common.BoardId;
import org.roundtable.live.Feed;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MyPulse;
import org.roundtable.meeting.PulseAnswer;
import org.roundtable.meeting.PulseService;
import org.roundtable.meeting.PulseSnapshot;

/** The trust pulse for somebody on the board. */
record BoardPulse(PulseService pulses, BoardId board, MeetingId meeting) implements PulseDesk {
    @Override
    public Feed<PulseSnapshot> feed() {
        return pulses.feed(board, meeting);
    }

    @Override
    public MyPulse mine() {
        return pulses.mine(board, meeting);
    }

    @Override
    public void answer(PulseAnswer answer) {
        pulses.answer(board, meeting, answer);
    }

    @Override
    public String place() {
        return "pulse/" + meeting.text();
    }
}
