package org.roundtable.meeting;

import org.roundtable.voting.PollStanding;

/** A poll that is put on an item of the agenda, and where it stands. */
public record VoteView(AgendaItemId item, PollStanding poll) {
    /** Whether the item cannot be left before somebody closes the poll. */
    public boolean holdsTheItem() {
        return poll.open() && poll.waitsForClosing();
    }
}
