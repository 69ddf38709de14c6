package org.roundtable.discussion;

import java.util.List;
import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/** A concern or question has its answer. */
public record CommentResolved(BoardId board, Topic subject, CommentId comment, PersonId by)
        implements Audited, LiveChange {
    @Override
    public Deed deed() {
        return new Deed(board, by, "comment.resolved", subject, "", true);
    }

    @Override
    public List<Topic> topics() {
        return List.of(Threads.topic(subject), Topic.of("board", board));
    }
}
