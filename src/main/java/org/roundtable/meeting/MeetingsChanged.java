package org.roundtable.meeting;

import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/** Time, place or name of one meeting was changed, or of several of one series. */
public record MeetingsChanged(BoardId board, List<MeetingId> meetings, String title, PersonId by)
        implements MeetingsEvent {
    public MeetingsChanged {
        meetings = List.copyOf(meetings);
    }

    @Override
    public Deed deed() {
        return deed(by, "meeting.changed", title, true);
    }
}
