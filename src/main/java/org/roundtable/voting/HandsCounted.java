package org.roundtable.voting;

import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;

/**
 * Raised hands were counted together, or a count was taken back.
 *
 * @param detail what they said, where results are shown while the poll is open; else how many there were
 */
public record HandsCounted(BoardId board, PollId poll, String action, String detail, PersonId by) implements PollEvent {
    static HandsCounted of(Poll poll, boolean first, CountedHands counted, PersonId by) {
        String done = first ? "hands.counted" : "hands.corrected";
        return poll.showsTally()
                ? new HandsCounted(
                        poll.board(),
                        poll.id(),
                        done,
                        counted.yes() + " / " + counted.no() + " / " + counted.abstain(),
                        by)
                : new HandsCounted(
                        poll.board(),
                        poll.id(),
                        done + "-unseen",
                        Integer.toString(counted.people().size()),
                        by);
    }

    @Override
    public Deed deed() {
        return deed(by, action, detail, false);
    }
}
