package org.roundtable.voting;

import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/** Somebody of a poll's electorate came into the room, or left it. */
public record PresenceMarked(BoardId board, PollId poll, boolean present, String name, PersonId by)
        implements PollEvent {
    @Override
    public Deed deed() {
        return deed(by, present ? "presence.came" : "presence.left", name, false);
    }
}
