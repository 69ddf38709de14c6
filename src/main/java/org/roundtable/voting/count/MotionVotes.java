package org.roundtable.voting.count;

import java.util.List;

/**
 * How many said what about a motion.
 *
 * @param no those against, without those who block
 */
public record MotionVotes(long yes, long no, long abstain, long block, long blank, long invalid) {
    public static MotionVotes of(List<Batch<MotionVote>> batches) {
        long[] votes = new long[MotionVote.values().length];
        batches.forEach(batch -> votes[batch.ballot().ordinal()] += batch.papers());
        return new MotionVotes(
                votes[MotionVote.YES.ordinal()],
                votes[MotionVote.NO.ordinal()],
                votes[MotionVote.ABSTAIN.ordinal()],
                votes[MotionVote.BLOCK.ordinal()],
                votes[MotionVote.BLANK.ordinal()],
                votes[MotionVote.INVALID.ordinal()]);
    }

    /** Those against, those who block among them. */
    public long against() {
        return no + block;
    }

    /** Those for and those against. */
    public long decided() {
        return yes + against();
    }

    public long valid() {
        return decided() + abstain;
    }

    /** Who was there, when only the ballots are known of those present. */
    public Turnout turnout(long present, long entitled, long entitledPresent) {
        return turnout(present, entitled, entitledPresent, Recused.NONE);
    }

    /** The same, some of them having a conflict of interest. */
    public Turnout turnout(long present, long entitled, long entitledPresent, Recused recused) {
        return new Turnout(valid(), blank, invalid, present, entitled, entitledPresent, recused);
    }
}
