package org.roundtable.voting;

import java.util.Map;

/**
 * How many took part in several polls.
 *
 * @param polls how many polls
 * @param <G> by what people are grouped
 */
public record PollTurnout<G>(int polls, Map<G, Votes> votes) {
    public PollTurnout {
        votes = Map.copyOf(votes);
    }

    /** @param entitled how many votes the group could have cast, over all polls */
    public record Votes(int tookPart, int entitled) {}
}
