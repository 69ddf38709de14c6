package org.roundtable.meeting;

import java.util.List;
import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** A saved agenda was thrown away. */
public record AgendaTemplateRemoved(BoardId board, String name, PersonId by) implements Audited, LiveChange {
    @Override
    public Deed deed() {
        return new Deed(board, by, "agenda.template-removed", null, name, false);
    }

    @Override
    public List<Topic> topics() {
        return List.of(MeetingTopics.templates(board));
    }
}
