package org.roundtable.discussion;

import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** Says what is kept from somebody in a thread, in the name of the room that holds its subject. */
public interface ThreadLimits {
    ThreadLimit of(BoardId board, Topic subject, PersonId person);
}
