package org.roundtable.voting;

import java.util.Collection;
import java.util.Optional;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** The words of an outcome were corrected; its step stands. */
public record OutcomeCorrected(BoardId board, PollId poll, String question, String reason, PersonId by)
        implements PollEvent {
    @Override
    public Deed deed() {
        return deed(by, "outcome.corrected", question + " · " + reason, true);
    }

    @Override
    public Collection<Topic> topics() {
        return topicsWithLists(Optional.empty());
    }
}
