package org.roundtable.voting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.voting.count.MotionVotes;

/**
 * A poll that is over, as it stands among all decisions of its board.
 *
 * @param at when it was closed or annulled
 * @param winners by name, in the order in which they were elected or selected; of a date, its moment as it is stored
 * @param votes how many said what of a motion, where that was kept
 * @param quorumHad how many there were of the {@code quorumNeeded}
 * @param annulledBecause empty of a poll that was closed
 * @param step what the board does after it
 * @param outcome in the board's own words, or empty
 */
public record Decision(
        PollId poll,
        String question,
        PollMethod method,
        boolean secret,
        Instant at,
        Verdict verdict,
        List<String> winners,
        Optional<MotionVotes> votes,
        int tookPart,
        int entitled,
        int quorumNeeded,
        int quorumHad,
        String annulledBecause,
        Optional<OutcomeStep> step,
        String outcome) {
    public Decision {
        winners = List.copyOf(winners);
    }
}
