package org.roundtable.meeting.ui;

import org.roundtable.live.Feed;
import org.roundtable.meeting.MyPulse;
import org.roundtable.meeting.PulseAnswer;
import org.roundtable.meeting.PulseSnapshot;

/** A meeting's trust pulse for whoever looks at it: somebody on the board, or a guest. */
interface PulseDesk {
    Feed<PulseSnapshot> feed();

    MyPulse mine();

    void answer(PulseAnswer answer);

    /** Where in the browser's tab a half-typed sentence is kept. */
    String place();
}
