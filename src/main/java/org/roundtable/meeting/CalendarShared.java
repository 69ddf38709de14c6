package org.roundtable.meeting;

import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/**
 * A link to the calendar of a board was made or revoked.
 *
 * @param shared whether there is one from now on
 */
public record CalendarShared(BoardId board, boolean shared, PersonId by) implements Audited {
    @Override
    public Deed deed() {
        return shared
                ? new Deed(board, by, "calendar.shared", null, "", false)
                : new Deed(board, by, "calendar.revoked", null, "", false);
    }
}
