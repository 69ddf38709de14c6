package org.roundtable.meeting;

import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/** Somebody wants an item discussed that would have been decided without discussion. */
public record ConsentWithheld(BoardId board, MeetingId meeting, AgendaItemId item, String title, PersonId by)
        implements MeetingEvent {
    @Override
    public Deed deed() {
        return deed(by, "agenda.consent-withheld", title, true);
    }
}
