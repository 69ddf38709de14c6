package org.roundtable.meeting;

import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** A meeting took up what was still to be done. */
record ActionsCarried(BoardId board) implements LiveChange {
    @Override
    public List<Topic> topics() {
        return List.of(MeetingTopics.actions(board));
    }
}
