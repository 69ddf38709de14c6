package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/**
 * A date is looked for, or otherwise, or no longer. The record of the board has it as what happened to the poll and to the
 * meeting.
 */
public record DateSearchChanged(BoardId board, DateSearchId search) implements LiveChange {
    @Override
    public Collection<Topic> topics() {
        return List.of(search.topic(), MeetingTopics.all(board));
    }
}
