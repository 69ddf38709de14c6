package org.roundtable.voting;

import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/** A poll stays open for longer. */
public record PollExtended(BoardId board, PollId poll, String question, String reason, PersonId by)
        implements PollEvent {
    @Override
    public Deed deed() {
        return deed(by, "poll.extended", question + " · " + reason, true);
    }
}
