package org.roundtable.meeting;

import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/** An item was taken off an agenda. */
public record ItemRemoved(BoardId board, MeetingId meeting, AgendaItemId item, String title, PersonId by)
        implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "agenda.item-removed", title, false);
    }
}
