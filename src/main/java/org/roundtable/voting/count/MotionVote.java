package org.roundtable.voting.count;

/** What a ballot says about a motion. */
public enum MotionVote {
    YES,
    NO,
    ABSTAIN,
    /** Against, and so much so that under a rule of consent it stops the motion alone. */
    BLOCK,
    /** Nothing. */
    BLANK,
    /** Something that cannot be counted. */
    INVALID
}
