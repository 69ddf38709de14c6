package org.roundtable.voting;

import java.util.Collection;
import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** Who is in the room for a poll has changed, as the check-in of a meeting says. The meeting keeps the record of it. */
record PresenceFollowed(BoardId board, PollId poll) implements LiveChange {
    @Override
    public Collection<Topic> topics() {
        return List.of(PollTopics.poll(poll), PollTopics.all(board));
    }
}
