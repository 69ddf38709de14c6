package org.roundtable.voting.count;

import java.util.List;

/**
 * What became of a motion, with every number of the reckoning.
 *
 * @param seats of the body, for a quorum that is a share of them
 */
public record MotionResult(MotionRules rules, MotionVotes votes, Turnout turnout, long seats) implements Result {
    /** The size of the base the majority is reckoned of. */
    public long base() {
        return rules.majority().base().size(votes.decided(), votes.abstain(), turnout);
    }

    /** The fewest votes in favour that pass. */
    public long needed() {
        return rules.majority().needed(base());
    }

    public long quorumNeeded() {
        return rules.quorum().needed(turnout, seats);
    }

    public long quorumHad() {
        return rules.quorum().had(turnout);
    }

    /** What the motion came to, and why. */
    public Finding finding() {
        if (quorumHad() < quorumNeeded()) {
            return Finding.NO_QUORUM;
        }
        if (votes.decided() == 0) {
            return votes.abstain() > 0 ? Finding.ALL_ABSTAINED : Finding.NOBODY_VOTED;
        }
        if (rules.consent() && votes.block() > 0) {
            return Finding.BLOCKED;
        }
        if (votes.yes() >= needed()) {
            return votes.yes() == votes.against() ? Finding.TIED : Finding.PASSED;
        }
        return votes.yes() == votes.against() ? Finding.TIED : Finding.TOO_FEW;
    }

    public boolean passed() {
        return finding() == Finding.PASSED;
    }

    /** The motion itself, option 0, when it passed. */
    @Override
    public List<Integer> winners() {
        return passed() ? List.of(0) : List.of();
    }

    /** None: a tie fails. */
    @Override
    public List<Tie> ties() {
        return List.of();
    }

    /** Why a motion passed or not. */
    public enum Finding {
        PASSED,
        TOO_FEW,
        /** As many for as against, which is not enough. */
        TIED,
        BLOCKED,
        NO_QUORUM,
        ALL_ABSTAINED,
        NOBODY_VOTED
    }
}
