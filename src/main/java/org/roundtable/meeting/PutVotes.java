package org.roundtable.meeting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roundtable.voting.PollId;

/**
 * Which polls were put in a meeting, and which in others.
 *
 * @param here with the item on which each was put
 */
record PutVotes(Map<PollId, AgendaItemId> here, Set<PollId> others) {
    PutVotes {
        here = Map.copyOf(here);
        others = Set.copyOf(others);
    }

    Optional<AgendaItemId> in(PollId poll) {
        return Optional.ofNullable(here.get(poll));
    }

    boolean elsewhere(PollId poll) {
        return others.contains(poll);
    }
}
