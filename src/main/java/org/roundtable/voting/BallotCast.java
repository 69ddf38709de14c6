package org.roundtable.voting;

import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/**
 * Somebody voted. Never what: it would leak from polls whose results are shown after closing.
 *
 * @param first false when they changed their ballot
 */
public record BallotCast(BoardId board, PollId poll, boolean first, PersonId by) implements PollEvent {
    @Override
    public Deed deed() {
        return deed(by, first ? "ballot.cast" : "ballot.changed", "", false);
    }
}
