package org.roundtable.voting;

import java.util.Collection;
import java.util.Optional;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** A poll was taken back before it was decided. */
public record PollAnnulled(
        BoardId board, PollId poll, Optional<Topic> subject, String question, String reason, PersonId by)
        implements PollEvent {
    @Override
    public Deed deed() {
        return deed(by, "poll.annulled", question + " · " + reason, true);
    }

    @Override
    public Collection<Topic> topics() {
        return topicsWithLists(subject);
    }
}
