package org.roundtable.voting.count;

import java.util.stream.IntStream;

/**
 * The Method of Equal Shares with cost utilities: Peters, Pierczyński and Skowron, "Proportional Participatory Budgeting
 * with Additive Utilities" (NeurIPS 2021). Every voter has the same endowment. Again and again the project is bought
 * whose supporters get most for their money: those who can pay the price that is equal for all, the others give what
 * they have left.
 */
public final class EqualShares {
    /** So many raises are simply tried before it is worked out how many could be left out. */
    private static final int PATIENCE = 1_000;

    private final BudgetBallots ballots;
    private final EqualSharesRules rules;
    private final ShareElection election;
    private final Lots lots;

    private EqualShares(BudgetBallots ballots, EqualSharesRules rules, Lots lots) {
        this.ballots = ballots;
        this.rules = rules;
        this.lots = lots;
        boolean exact = rules.completion() == EqualSharesRules.Completion.NONE;
        election = new ShareElection(ballots, exact ? Math.max(1, ballots.papers()) : 1);
    }

    /**
     * Counts.
     *
     * @param lots for ties that the rules leave to them; where they say nothing, the count stops there
     */
    public static EqualSharesResult count(BudgetBallots ballots, EqualSharesRules rules, Lots lots) {
        return new EqualShares(ballots, rules, lots).count();
    }

    private EqualSharesResult count() {
        if (ballots.papers() == 0) {
            return result(run(0), 0);
        }
        if (rules.completion() == EqualSharesRules.Completion.NONE) {
            return result(run(ballots.budget()), 0);
        }
        long start = ballots.budget() / ballots.unit() / ballots.papers() * ballots.unit();
        ShareRun last = raised(run(start));
        return result(last, (last.endowment() - start) / ballots.unit());
    }

    /** The last run before the raise that would overspend. */
    private ShareRun raised(ShareRun start) {
        long step = ballots.unit();
        int patience = PATIENCE;
        ShareRun last = start;
        while (!complete(last)) {
            long same = patience > 0 ? last.endowment() : lastSame(last);
            ShareRun next = run(same + step);
            if (next.overspent()) {
                return same == last.endowment() ? last : run(same);
            }
            boolean leapt = same - last.endowment() > PATIENCE * step;
            patience = leapt ? 0 : patience == 0 ? PATIENCE : patience - 1;
            last = next;
        }
        return last;
    }

    /** The highest endowment, some raises from here, that buys the same as this run. */
    private long lastSame(ShareRun run) {
        if (!ShareOutlook.pays(election)) {
            return run.endowment();
        }
        long raises = (ShareOutlook.last(election, run) - run.endowment()) / ballots.unit();
        return run.endowment() + raises * ballots.unit();
    }

    private ShareRun run(long endowment) {
        BudgetTies ties = new BudgetTies(rules.ties(), ballots.projects(), election.votes(), lots);
        return new ShareRun(election, endowment, ballots.budget(), ties).finish();
    }

    private boolean complete(ShareRun run) {
        return run.waits()
                || wanted().allMatch(run::bought)
                || rules.completion() == EqualSharesRules.Completion.ADD_ONE_UNTIL_EXHAUSTIVE && exhaustive(run);
    }

    private boolean exhaustive(ShareRun run) {
        long left = ballots.budget() - run.spent();
        return wanted().noneMatch(project ->
                !run.bought(project) && ballots.projects().get(project).cost() <= left);
    }

    private IntStream wanted() {
        return IntStream.range(0, ballots.projects().size())
                .filter(project -> election.votes().get(project) > 0);
    }

    private EqualSharesResult result(ShareRun run, long raises) {
        return new EqualSharesResult(
                ballots.projects(),
                ballots.budget(),
                ballots.decimals(),
                rules,
                ballots.papers(),
                Fraction.of(run.endowment(), election.scale()),
                raises,
                run.purchases(),
                run.ties());
    }
}
