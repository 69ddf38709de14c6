package org.roundtable.initiative;

import java.util.List;
import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** Somebody writes along from now on. */
public record CoAuthorAdded(BoardId board, InitiativeId initiative, String title, boolean seen, PersonId by)
        implements Audited, LiveChange {
    @Override
    public Deed deed() {
        return new Deed(board, by, "initiative.author-added", initiative.topic(), seen ? title : "", seen);
    }

    @Override
    public List<Topic> topics() {
        return List.of(initiative.topic(), InitiativeTopics.initiatives(board));
    }
}
