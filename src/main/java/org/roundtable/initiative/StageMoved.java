package org.roundtable.initiative;

import java.util.List;
import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** An initiative came to another stage. */
public record StageMoved(
        BoardId board, InitiativeId initiative, Stage from, Arrow arrow, String title, String reason, PersonId by)
        implements Audited, LiveChange {
    @Override
    public Deed deed() {
        return new Deed(board, by, arrow.action(), initiative.topic(), title, arrow.to() != Stage.DRAFT);
    }

    @Override
    public List<Topic> topics() {
        return List.of(
                initiative.topic(),
                InitiativeTopics.initiatives(board),
                InitiativeTopics.needs(board),
                InitiativeTopics.board(board));
    }
}
