package org.roundtable.voting;

import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/** Somebody said that the ballot which was put down for them is right. */
public record BallotConfirmed(BoardId board, PollId poll, PersonId by) implements PollEvent {
    @Override
    public Deed deed() {
        return deed(by, "ballot.confirmed", "", false);
    }
}
