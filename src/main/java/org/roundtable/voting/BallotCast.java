package org.roundtable.voting;

import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/**
 * Somebody voted. Never what: it would leak from polls whose results are shown after closing.
 *
 * @param first false when a ballot was changed
 * @param forWhom the name of the person whose vote it is, when somebody else brought it; else empty
 * @param by who brought it
 */
public record BallotCast(BoardId board, PollId poll, boolean first, String forWhom, PersonId by) implements PollEvent {
    @Override
    public Deed deed() {
        String done = first ? "cast" : "changed";
        return deed(by, "ballot." + done + (forWhom.isEmpty() ? "" : "-for"), forWhom, false);
    }
}
