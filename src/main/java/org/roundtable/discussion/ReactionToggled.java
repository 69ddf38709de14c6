package org.roundtable.discussion;

import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** Somebody gave a reaction to a comment or took it back. */
public record ReactionToggled(BoardId board, Topic subject, CommentId comment, PersonId by) implements LiveChange {
    @Override
    public List<Topic> topics() {
        return List.of(Threads.topic(subject));
    }
}
