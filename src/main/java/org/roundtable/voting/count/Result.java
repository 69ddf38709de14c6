package org.roundtable.voting.count;

import java.util.List;

/** What a count found, with every step that led there. */
public sealed interface Result
        permits StvResult,
                IrvResult,
                SchulzeResult,
                GreedyResult,
                EqualSharesResult,
                ApprovalResult,
                ScoreResult,
                DateResult,
                MotionResult {
    /** In the order in which they were elected or selected. */
    List<Integer> winners();

    /** Where nothing in the votes told options apart. */
    List<Tie> ties();

    /** Whether a lot has to be drawn before it can be counted to the end. */
    default boolean waitsForLot() {
        return ties().stream().anyMatch(tie -> tie.decision() == Tie.Decision.LOT_NEEDED);
    }
}
