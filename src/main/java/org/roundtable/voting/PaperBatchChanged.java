package org.roundtable.voting;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/**
 * Paper ballots were entered, confirmed, given back, or lapsed because the poll ended.
 *
 * @param step {@code entered}, {@code confirmed}, {@code given-back} or {@code lapsed}
 * @param detail how many ballots; why they were given back
 * @param by null when a deadline did it
 */
public record PaperBatchChanged(
        BoardId board,
        PollId poll,
        String step,
        String detail,
        @Nullable PersonId by) implements PollEvent {
    static PaperBatchChanged counted(Poll poll, String step, int ballots, @Nullable PersonId by) {
        return new PaperBatchChanged(poll.board(), poll.id(), step, Integer.toString(ballots), by);
    }

    @Override
    public Deed deed() {
        return deed(by, "paper." + step, detail, false);
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(PollTopics.paper(poll), PollTopics.poll(poll), PollTopics.all(board));
    }
}
