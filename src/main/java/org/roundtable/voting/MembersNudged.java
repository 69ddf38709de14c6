package org.roundtable.voting;

import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/** A facilitator asked people to vote. */
public record MembersNudged(BoardId board, PollId poll, int people, PersonId by) implements PollEvent {
    @Override
    public Deed deed() {
        return deed(by, "poll.nudged", Integer.toString(people), false);
    }
}
