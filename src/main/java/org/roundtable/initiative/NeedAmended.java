package org.roundtable.initiative;

import java.util.List;
import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** What a need says was changed. */
public record NeedAmended(BoardId board, NeedId need, String title, PersonId by) implements Audited, LiveChange {
    @Override
    public Deed deed() {
        return new Deed(board, by, "need.amended", Topic.of("need", need), title, true);
    }

    @Override
    public List<Topic> topics() {
        return List.of(InitiativeTopics.needs(board), InitiativeTopics.initiatives(board));
    }
}
