package org.roundtable.meeting;

import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/** One meeting was cancelled, or several of one series. */
public record MeetingsCancelled(BoardId board, List<MeetingId> meetings, String title, String reason, PersonId by)
        implements MeetingsEvent {
    public MeetingsCancelled {
        meetings = List.copyOf(meetings);
    }

    @Override
    public Deed deed() {
        return deed(by, "meeting.cancelled", title, true);
    }
}
