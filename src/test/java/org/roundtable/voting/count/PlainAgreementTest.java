package org.roundtable.voting.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.roundtable.voting.count.EqualSharesRules.Completion;
import org.roundtable.voting.count.plain.PlainIrv;
import org.roundtable.voting.count.plain.PlainSchulze;
import org.roundtable.voting.count.plain.PlainShares;
import org.roundtable.voting.count.plain.PlainStv;

/** An implementation written the plain slow way from the rules' texts gives the same on thousands of elections. */
class PlainAgreementTest {
    private static final int ELECTIONS = 3_000;
    private static final int FEW = 200;

    @Test
    void everyStageOfTheScottishRules(TestInfo test) {
        LawsTest.each(test, ELECTIONS, seed -> {
            Elections election = new Elections(seed, 8);
            List<List<Integer>> orders = election.orders(60);
            List<Integer> lots = election.shuffled();
            int seats = election.upTo(4);
            StvResult result = ScottishStv.count(Elections.ranked(election.options(), orders), seats, new Lots(lots));
            PlainStv plain = new PlainStv(orders, election.options().size(), seats, lots);
            assertThat(result.winners()).isEqualTo(plain.elected);
            assertThat(result.stages()).extracting(StvStage::votes).isEqualTo(plain.stages);
        });
    }

    @Test
    void everyRunoff(TestInfo test) {
        LawsTest.each(test, ELECTIONS, seed -> {
            Elections election = new Elections(seed, 7);
            List<List<Integer>> orders = election.orders(40);
            List<Integer> lots = election.shuffled();
            IrvResult result =
                    InstantRunoff.count(Elections.ranked(election.options(), orders), IrvRules.USUAL, new Lots(lots));
            assertThat(result.winners())
                    .containsExactly(PlainIrv.winner(orders, election.options().size(), lots));
        });
    }

    @Test
    void everyStrongestPath(TestInfo test) {
        LawsTest.each(test, ELECTIONS, seed -> {
            Elections election = new Elections(seed, 5);
            List<List<Integer>> orders = election.orders(20);
            int options = election.options().size();
            SchulzeResult result =
                    Schulze.count(Elections.ranked(election.options(), orders), SchulzeStrength.WINNING_VOTES);
            PlainSchulze plain = new PlainSchulze(
                    orders.stream()
                            .map(order -> order.stream().map(List::of).toList())
                            .toList(),
                    options);
            assertThat(result.winners()).isEqualTo(plain.winners());
            for (int from = 0; from < options; from++) {
                for (int to = 0; to < options; to++) {
                    if (from != to) {
                        assertThat(result.paths().get(from).get(to)).isEqualTo(plain.strongest(from, to));
                    }
                }
            }
        });
    }

    @Test
    void everyPurchaseByEqualShares(TestInfo test) {
        LawsTest.each(test, ELECTIONS, seed -> {
            Elections election = new Elections(seed, 8);
            List<Long> costs = election.costs(60);
            List<List<Integer>> sets = election.sets(25);
            List<Integer> lots = election.shuffled();
            long budget = election.upTo(250);
            BudgetBallots ballots = election.budget(costs, budget, sets);
            PlainShares plain = new PlainShares(costs, budget, sets, lots);
            assertThat(winners(ballots, Completion.NONE, lots)).isEqualTo(plain.withoutCompletion());
            assertThat(winners(ballots, Completion.ADD_ONE, lots)).isEqualTo(plain.addOne());
        });
    }

    /** Few people share much money, so that nearly all raises are left out, and not one that matters. */
    @Test
    void everyRaiseThatIsLeftOut(TestInfo test) {
        LawsTest.each(test, FEW, seed -> {
            Elections election = new Elections(seed, 5);
            List<Long> costs = election.costs(9_000);
            List<List<Integer>> sets = election.sets(4);
            List<Integer> lots = election.shuffled();
            long budget = 9_000 + election.upTo(9_000);
            PlainShares plain = new PlainShares(costs, budget, sets, lots);
            assertThat(winners(election.budget(costs, budget, sets), Completion.ADD_ONE, lots))
                    .isEqualTo(plain.addOne());
        });
    }

    private static List<Integer> winners(BudgetBallots ballots, Completion completion, List<Integer> lots) {
        return EqualShares.count(ballots, new EqualSharesRules(completion, BudgetTieRule.USUAL), new Lots(lots))
                .winners();
    }
}
