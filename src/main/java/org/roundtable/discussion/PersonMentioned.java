package org.roundtable.discussion;

import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** A comment names somebody it did not name before. */
public record PersonMentioned(BoardId board, Topic subject, CommentId comment, PersonId person, PersonId by) {}
