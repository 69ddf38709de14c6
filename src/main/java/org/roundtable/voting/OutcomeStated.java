package org.roundtable.voting;

import java.util.Collection;
import java.util.Optional;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** A board said what follows from a poll. Whoever knows its subject acts on the step in the same transaction. */
public record OutcomeStated(
        BoardId board, PollId poll, Optional<Topic> subject, OutcomeStep step, String question, PersonId by)
        implements PollEvent {
    @Override
    public Deed deed() {
        return deed(by, "outcome.stated", question, true);
    }

    @Override
    public Collection<Topic> topics() {
        return topicsWithLists(subject);
    }
}
