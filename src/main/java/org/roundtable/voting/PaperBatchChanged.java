package org.roundtable.voting;

import java.util.Collection;
import java.util.List;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/**
 * Paper ballots were entered, confirmed, or given back.
 *
 * @param step {@code entered}, {@code confirmed} or {@code given-back}
 */
public record PaperBatchChanged(BoardId board, PollId poll, String step, String detail, PersonId by)
        implements PollEvent {
    @Override
    public Deed deed() {
        return deed(by, "paper." + step, detail, false);
    }

    @Override
    public Collection<Topic> topics() {
        return List.of(PollTopics.paper(poll), PollTopics.poll(poll), PollTopics.all(board));
    }
}
