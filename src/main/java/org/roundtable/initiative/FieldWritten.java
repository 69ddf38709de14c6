package org.roundtable.initiative;

import java.time.Instant;
import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** A field of an initiative has a new text. Those who see it: its authors, and the board unless it is a draft. */
public record FieldWritten(BoardId board, InitiativeId initiative, Field field, boolean seen, Instant at)
        implements LiveChange {
    @Override
    public List<Topic> topics() {
        return seen && field.onCards()
                ? List.of(initiative.topic(), InitiativeTopics.initiatives(board), InitiativeTopics.needs(board))
                : List.of(initiative.topic());
    }
}
