package org.roundtable.voting.count.format;

import org.roundtable.voting.count.MotionResult;
import org.roundtable.voting.count.Result;
import org.roundtable.voting.count.Tie;

/** What a count came to, in a word. */
public enum Verdict {
    /** There are winners. */
    DECIDED,
    /** Nobody won, and nothing is open. */
    NO_WINNER,
    /** Several are level, and the rule leaves it there. */
    TIED,
    /** A lot has to be drawn before it can be counted to the end. */
    LOT_NEEDED,
    /** The motion passed. */
    PASSED,
    /** It did not. */
    NOT_PASSED,
    /** Too few took part for it to count. */
    NO_QUORUM;

    public static Verdict of(Result result) {
        if (result instanceof MotionResult motion) {
            return of(motion.finding());
        }
        if (result.waitsForLot()) {
            return LOT_NEEDED;
        }
        boolean open = result.ties().stream().anyMatch(tie -> tie.step() == 1 && tie.decision() == Tie.Decision.OPEN);
        if (open) {
            return TIED;
        }
        return result.winners().isEmpty() ? NO_WINNER : DECIDED;
    }

    private static Verdict of(MotionResult.Finding finding) {
        return switch (finding) {
            case PASSED -> PASSED;
            case NO_QUORUM -> NO_QUORUM;
            case TIED -> TIED;
            case TOO_FEW, BLOCKED, ALL_ABSTAINED, NOBODY_VOTED -> NOT_PASSED;
        };
    }
}
