package org.roundtable.meeting.ui;

import org.roundtable.live.Feed;
import org.roundtable.meeting.GuestPass;
import org.roundtable.meeting.GuestPulse;
import org.roundtable.meeting.MyPulse;
import org.roundtable.meeting.PulseAnswer;
import org.roundtable.meeting.PulseSnapshot;

/** The trust pulse for a guest, who answers and does not read it. */
record GuestPulseDesk(GuestPulse pulses, GuestPass pass) implements PulseDesk {
    @Override
    public Feed<PulseSnapshot> feed() {
        return pulses.feed(pass);
    }

    @Override
    public MyPulse mine() {
        return pulses.mine(pass);
    }

    @Override
    public void answer(PulseAnswer answer) {
        pulses.answer(pass, answer);
    }

    @Override
    public String place() {
        return "pulse";
    }
}
