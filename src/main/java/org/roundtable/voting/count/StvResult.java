package org.roundtable.voting.count;

import java.util.List;

/**
 * A count by the Scottish rules, stage by stage.
 *
 * @param seats how many were to be elected, from 1
 * @param validPapers ballots with a first preference
 * @param invalidPapers ballots without one
 * @param quota votes that elect
 * @param stages in their order; all candidates of the first stage, then one surplus or exclusion each
 * @param winners in the order of the stages; within a stage, for which the rules know no order, in that of the ballot
 *     paper, those who reached the quota before those who filled the last vacancies without it
 */
public record StvResult(
        Options options,
        int seats,
        long validPapers,
        long invalidPapers,
        long quota,
        List<StvStage> stages,
        List<Integer> winners,
        List<Tie> ties)
        implements Result {
    public StvResult {
        stages = List.copyOf(stages);
        winners = List.copyOf(winners);
        ties = List.copyOf(ties);
    }
}
