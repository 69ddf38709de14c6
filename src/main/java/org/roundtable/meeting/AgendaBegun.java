package org.roundtable.meeting;

import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/** An agenda was begun with several items at once. */
public record AgendaBegun(BoardId board, MeetingId meeting, int items, PersonId by) implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "agenda.begun", "", false);
    }
}
