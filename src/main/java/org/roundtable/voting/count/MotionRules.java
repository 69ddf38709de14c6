package org.roundtable.voting.count;

/**
 * What a motion needs to pass.
 *
 * @param consent whether one block stops it
 */
public record MotionRules(Majority majority, QuorumRule quorum, boolean consent) {
    /** More yes than no, whoever takes part. */
    public static final MotionRules USUAL =
            new MotionRules(Majority.simple(MajorityBase.YES_AND_NO), QuorumRule.NONE, false);
}
