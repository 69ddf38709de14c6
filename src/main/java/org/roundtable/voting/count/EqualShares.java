package org.roundtable.voting.count;

import java.util.stream.IntStream;

/**
 * The Method of Equal Shares with cost utilities: Peters, Pierczyński and Skowron, "Proportional Participatory Budgeting
 * with Additive Utilities" (NeurIPS 2021). Every voter has the same endowment. Again and again the project is bought
 * whose supporters get most for their money: those who can pay the price that is equal for all, the others give what
 * they have left.
 */
public final class EqualShares {
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

    /**
     * The last run before the raise that would overspend. Where several raises in a row have changed nothing, more and
     * more of them are left out together, as long as it is sure that they change nothing.
     */
    private ShareRun raised(ShareRun start) {
        long everything = ballots.projects().stream().mapToLong(Project::cost).sum();
        Leaps leaps = new Leaps();
        ShareRun last = start;
        while (!complete(last)) {
            long possible = (everything - last.endowment()) / ballots.unit();
            long raises = Math.max(1, Math.min(leaps.next(), possible));
            ShareRun next = fresh(last.endowment() + raises * ballots.unit());
            if (raises > 1) {
                boolean same = next.buysTheSameAs(last);
                leaps.took(same);
                last = same ? next : last;
            } else {
                next.finish();
                if (next.overspent()) {
                    break;
                }
                leaps.raised(next.winners().equals(last.winners()));
                last = next;
            }
        }
        return run(last.endowment());
    }

    private ShareRun run(long endowment) {
        return fresh(endowment).finish();
    }

    private ShareRun fresh(long endowment) {
        BudgetTies ties = new BudgetTies(rules.ties(), ballots.projects(), election.votes(), lots);
        return new ShareRun(election, endowment, ballots.budget(), ties);
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
