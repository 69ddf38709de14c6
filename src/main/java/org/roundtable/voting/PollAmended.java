package org.roundtable.voting;

import java.util.Collection;
import java.util.Optional;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** A poll was worded or ruled anew before its first ballot. */
public record PollAmended(BoardId board, PollId poll, Optional<Topic> subject, String question, PersonId by)
        implements PollEvent {
    @Override
    public Deed deed() {
        return deed(by, "poll.amended", question, true);
    }

    @Override
    public Collection<Topic> topics() {
        return topicsWithLists(subject);
    }
}
