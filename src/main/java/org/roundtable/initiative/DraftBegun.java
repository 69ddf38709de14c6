package org.roundtable.initiative;

import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/** Somebody began a draft. Only its authors learn of it. */
public record DraftBegun(BoardId board, InitiativeId initiative, PersonId by) implements Audited {
    @Override
    public Deed deed() {
        return new Deed(board, by, "initiative.drafted", initiative.topic(), "", false);
    }
}
