package org.roundtable.initiative;

import java.util.List;
import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** A member no longer seconds a proposal. */
public record SecondTakenBack(BoardId board, InitiativeId initiative, String title, PersonId by)
        implements Audited, LiveChange {
    @Override
    public Deed deed() {
        return new Deed(board, by, "initiative.second-taken-back", initiative.topic(), title, false);
    }

    @Override
    public List<Topic> topics() {
        return List.of(initiative.topic(), InitiativeTopics.initiatives(board), InitiativeTopics.board(board));
    }
}
