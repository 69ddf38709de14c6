package org.roundtable.voting.count;

import java.util.List;

/** Ballots together with the rule they are counted by: all that a result depends on. */
public sealed interface Question {
    /** What was voted on, in the order of the ballot paper. */
    Options options();

    /** Everybody's ballots, how many there are. */
    long papers();

    /** Counts; the same ballots and rule always give the same result. */
    Result count();

    /** One that is asked of ballots which know their options. */
    sealed interface OnPapers extends Question {
        Papers ballots();

        @Override
        default Options options() {
            return ballots().options();
        }

        @Override
        default long papers() {
            return ballots().papers();
        }
    }

    /** Several seats by ranked ballots, Scottish rules. */
    record Stv(RankedBallots ballots, int seats, Lots lots) implements OnPapers {
        @Override
        public StvResult count() {
            return ScottishStv.count(ballots, seats, lots);
        }
    }

    /** One winner by ranked ballots, instant runoff. */
    record Irv(RankedBallots ballots, IrvRules rules, Lots lots) implements OnPapers {
        @Override
        public IrvResult count() {
            return InstantRunoff.count(ballots, rules, lots);
        }
    }

    /** One winner by ranked ballots, strongest paths. */
    record StrongestPaths(RankedBallots ballots, SchulzeStrength strength) implements OnPapers {
        @Override
        public SchulzeResult count() {
            return Schulze.count(ballots, strength);
        }
    }

    /** A budget by the Method of Equal Shares. */
    record SharedBudget(BudgetBallots ballots, EqualSharesRules rules, Lots lots) implements OnPapers {
        @Override
        public EqualSharesResult count() {
            return EqualShares.count(ballots, rules, lots);
        }
    }

    /** A budget by votes, or by points when each project has some. */
    record Greedy(BudgetBallots ballots, List<Long> votes, GreedyRules rules, Lots lots) implements OnPapers {
        public Greedy {
            votes = List.copyOf(votes);
        }

        @Override
        public GreedyResult count() {
            return GreedyBudget.count(ballots, votes, rules, lots);
        }
    }

    /**
     * A choice of one or several options.
     *
     * @param spoiled ballots of entitled people that say something nobody can read; they stay among those cast
     */
    record Choose(
            Options options,
            List<Batch<Approval>> batches,
            ApprovalRules rules,
            long present,
            long entitled,
            Recused recused,
            long spoiled,
            Lots lots)
            implements Question {
        public Choose {
            batches = List.copyOf(batches);
        }

        /** Where every ballot can be read and nobody has a conflict of interest. */
        public Choose(
                Options options,
                List<Batch<Approval>> batches,
                ApprovalRules rules,
                long present,
                long entitled,
                Lots lots) {
            this(options, batches, rules, present, entitled, Recused.NONE, 0, lots);
        }

        @Override
        public long papers() {
            return Batches.papers(batches) + spoiled;
        }

        @Override
        public ApprovalResult count() {
            return ApprovalCount.count(this);
        }
    }

    /** Scores, dots or points. */
    record Score(Options options, List<Batch<Scores>> batches, ScoreRules rules, Lots lots) implements Question {
        public Score {
            batches = List.copyOf(batches);
        }

        @Override
        public long papers() {
            return Batches.papers(batches);
        }

        @Override
        public ScoreResult count() {
            return ScoreCount.count(options, batches, rules, lots);
        }
    }

    /** A motion; its one option is the motion itself. */
    record Motion(
            String name,
            List<Batch<MotionVote>> batches,
            MotionRules rules,
            long present,
            long entitled,
            long entitledPresent,
            long seats,
            Recused recused)
            implements Question {
        public Motion {
            batches = List.copyOf(batches);
        }

        /** Where nobody has a conflict of interest. */
        public Motion(
                String name,
                List<Batch<MotionVote>> batches,
                MotionRules rules,
                long present,
                long entitled,
                long entitledPresent,
                long seats) {
            this(name, batches, rules, present, entitled, entitledPresent, seats, Recused.NONE);
        }

        @Override
        public Options options() {
            return Options.of(name);
        }

        @Override
        public long papers() {
            return Batches.papers(batches);
        }

        @Override
        public MotionResult count() {
            MotionVotes votes = MotionVotes.of(batches);
            return new MotionResult(rules, votes, votes.turnout(present, entitled, entitledPresent, recused), seats);
        }
    }

    /** A date. */
    record Dates(Options options, List<Batch<DateBallot>> batches) implements Question {
        public Dates {
            batches = List.copyOf(batches);
        }

        @Override
        public long papers() {
            return Batches.papers(batches);
        }

        @Override
        public DateResult count() {
            return DateCount.count(options, batches);
        }
    }
}
