package org.roundtable.initiative;

import java.util.List;
import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** A draft was thrown away by its creator. */
public record DraftDeleted(BoardId board, InitiativeId initiative, PersonId by) implements Audited, LiveChange {
    @Override
    public Deed deed() {
        return new Deed(board, by, "initiative.deleted", initiative.topic(), "", false);
    }

    @Override
    public List<Topic> topics() {
        return List.of(initiative.topic());
    }
}
