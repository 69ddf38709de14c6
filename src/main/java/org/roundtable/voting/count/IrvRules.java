package org.roundtable.voting.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How an instant runoff reads a ballot that is not filled in plainly, and what it does in a tie. */
public record IrvRules(
        OverVote overVote, SkippedRank skippedRank, DuplicateRank duplicateRank, Exhausted exhausted, TieRule tieRule) {
    /** What most statutes say: an over-vote ends a ballot, gaps and repetitions are passed over. */
    public static final IrvRules USUAL = new IrvRules(
            OverVote.EXHAUSTS,
            SkippedRank.PASSED_OVER,
            DuplicateRank.PASSED_OVER,
            Exhausted.LEAVES_THE_BASE,
            TieRule.EARLIER_ROUNDS_THEN_LOT);

    /** Several options on one place. */
    public enum OverVote {
        /** The ballot counts for nobody from there. */
        EXHAUSTS,
        /** The place counts for nobody, the next one counts. */
        PASSED_OVER
    }

    /** A place that was left out. */
    public enum SkippedRank {
        PASSED_OVER,
        /** One place left out ends the ballot. */
        EXHAUSTS,
        /** Two or more left out one after another end it, one alone does not. */
        TWO_EXHAUST
    }

    /** An option that was ranked before. */
    public enum DuplicateRank {
        PASSED_OVER,
        /** The ballot counts for nobody from there. */
        EXHAUSTS
    }

    /** Whether ballots that count for nobody any more are part of what the majority is reckoned of. */
    public enum Exhausted {
        LEAVES_THE_BASE,
        STAYS_IN_THE_BASE
    }

    /** Who is excluded when several have the fewest votes. */
    public enum TieRule {
        /** Who had fewest in the latest round in which they differed; else the lot. */
        EARLIER_ROUNDS_THEN_LOT,
        LOT
    }

    /** The options that a ballot names one after another as these rules read it. */
    int[] preferences(Ranking ballot) {
        List<Integer> order = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        int before = -1;
        for (int mark = 0; mark < ballot.size() && !ends(ballot, mark, before, seen); mark++) {
            if (!ballot.shared(mark) && seen.add(ballot.option(mark))) {
                order.add(ballot.option(mark));
            }
            before = ballot.place(mark);
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean ends(Ranking ballot, int mark, int placeBefore, Set<Integer> seen) {
        int leftOut = ballot.place(mark) - placeBefore - 1;
        return ballot.shared(mark) && overVote == OverVote.EXHAUSTS
                || leftOut > 0 && skippedRank == SkippedRank.EXHAUSTS
                || leftOut > 1 && skippedRank == SkippedRank.TWO_EXHAUST
                || seen.contains(ballot.option(mark)) && duplicateRank == DuplicateRank.EXHAUSTS;
    }
}
