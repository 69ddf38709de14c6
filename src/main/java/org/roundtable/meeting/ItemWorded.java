package org.roundtable.meeting;

import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/** What an item of an agenda says was changed. */
public record ItemWorded(BoardId board, MeetingId meeting, AgendaItemId item, String title, PersonId by)
        implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "agenda.item-worded", title, false);
    }
}
