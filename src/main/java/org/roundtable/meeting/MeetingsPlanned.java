package org.roundtable.meeting;

import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/** One meeting was planned, or a series of them. */
public record MeetingsPlanned(BoardId board, List<MeetingId> meetings, String title, PersonId by)
        implements MeetingsEvent {
    public MeetingsPlanned {
        meetings = List.copyOf(meetings);
    }

    @Override
    public Deed deed() {
        return deed(by, "meeting.planned", title, true);
    }
}
