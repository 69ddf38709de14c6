package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;

/**
 * The votes of a meeting, the same for everybody on the board. Ballots do not change it.
 *
 * @param all in the order in which they were put
 */
public record VotesSnapshot(List<VoteView> all) {
    public static final VotesSnapshot NONE = new VotesSnapshot(List.of());

    public VotesSnapshot {
        all = List.copyOf(all);
    }

    /** The votes on an item, the first one first. */
    public List<VoteView> on(AgendaItemId item) {
        return all.stream().filter(vote -> vote.item().equals(item)).toList();
    }

    /** The vote that matters on an item: the one that is open, or else the one that was put last. */
    public Optional<VoteView> newest(AgendaItemId item) {
        List<VoteView> on = on(item);
        return on.stream()
                .filter(vote -> vote.poll().open())
                .findFirst()
                .or(() -> on.isEmpty() ? Optional.empty() : Optional.of(on.getLast()));
    }
}
