package org.roundtable.voting;

import java.util.Collection;
import java.util.Optional;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** A lot told apart what was level, and the poll was counted to its end. */
public record PollLotDrawn(
        BoardId board, PollId poll, Optional<Topic> subject, String question, String order, PersonId by)
        implements PollEvent {
    @Override
    public Deed deed() {
        return deed(by, "poll.lot-drawn", question + " · " + order, true);
    }

    @Override
    public Collection<Topic> topics() {
        return topicsWithLists(subject);
    }
}
