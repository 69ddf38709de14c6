package org.roundtable.initiative;

import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/** An author began to write in a field; what they write there within minutes of each other is one edit. */
public record InitiativeEdited(
        BoardId board, InitiativeId initiative, Field field, String title, boolean seen, PersonId by)
        implements Audited {
    @Override
    public Deed deed() {
        return new Deed(board, by, "initiative.edited", initiative.topic(), title, seen);
    }
}
