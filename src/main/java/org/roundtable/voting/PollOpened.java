package org.roundtable.voting;

import java.util.Collection;
import java.util.Optional;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** A poll was opened. Whoever knows its subject may still refuse it by throwing, before anything is stored. */
public record PollOpened(BoardId board, PollId poll, Optional<Topic> subject, String question, PersonId by)
        implements PollEvent {
    @Override
    public Deed deed() {
        return deed(by, "poll.opened", question, true);
    }

    @Override
    public Collection<Topic> topics() {
        return topicsWithLists(subject);
    }
}
