package org.roundtable.voting.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.voting.count.EqualSharesRules.Completion;
import org.roundtable.voting.count.GreedyRules.TooDear;

class BudgetTest {
    @Test
    void theMostVotedThatStillFitsIsFunded() {
        BudgetBallots ballots = budget(1000, 100, 300, 200, 500);
        GreedyResult result =
                GreedyBudget.count(ballots, List.of(500L, 800L, 900L, 600L), GreedyRules.USUAL, Lots.NONE);
        assertThat(result.winners()).containsExactly(2, 1, 3);
        assertThat(result.spent()).isEqualTo(1000);
    }

    @Test
    void whatIsTooDearIsPassedOverOrEndsIt() {
        BudgetBallots ballots = budget(500, 400, 300, 100);
        List<Long> votes = List.of(3L, 2L, 1L);
        assertThat(GreedyBudget.count(ballots, votes, GreedyRules.USUAL, Lots.NONE)
                        .winners())
                .containsExactly(0, 2);
        GreedyRules ends = new GreedyRules(TooDear.ENDS, List.of());
        assertThat(GreedyBudget.count(ballots, votes, ends, Lots.NONE).winners())
                .containsExactly(0);
    }

    @Test
    void ofEquallyManyVotesTheCheaperGoesFirstAndThenTheLot() {
        BudgetBallots ballots = budget(500, 400, 300);
        assertThat(greedy(ballots, List.of(2L, 2L), Lots.NONE).winners()).containsExactly(1);
        assertThat(greedy(ballots, List.of(2L, 2L), Lots.NONE).ties().getFirst().decision())
                .isEqualTo(Tie.Decision.LOWER_COST);
        BudgetBallots same = budget(500, 300, 300);
        assertThat(greedy(same, List.of(2L, 2L), Lots.NONE).waitsForLot()).isTrue();
        assertThat(greedy(same, List.of(2L, 2L), new Lots(List.of(1, 0))).winners())
                .containsExactly(1);
    }

    @Test
    void noLotIsNeededWhereItMakesNoDifference() {
        assertThat(greedy(budget(600, 300, 300), List.of(2L, 2L), Lots.NONE).ties())
                .isEmpty();
        assertThat(greedy(budget(200, 300, 300), List.of(2L, 2L), Lots.NONE).ties())
                .isEmpty();
    }

    @Test
    void withoutAVoteThereIsNoMoney() {
        assertThat(greedy(budget(600, 300, 300), List.of(2L, 0L), Lots.NONE).winners())
                .containsExactly(0);
    }

    /** Ten voters with ten each: two thirds want A and B at 30, one third C at 30. */
    @Test
    void everyGroupGetsItsShare() {
        BudgetBallots ballots = budget(100, List.of(30L, 30L, 40L, 30L), "7 012", "3 3");
        EqualSharesResult result = EqualShares.count(ballots, rules(Completion.NONE), new Lots(List.of(0, 1, 2, 3)));
        assertThat(result.winners()).containsExactlyInAnyOrder(0, 1, 3);
        assertThat(result.endowment()).isEqualTo(Fraction.of(10));
        assertThat(result.purchases().getFirst().price()).isEqualTo(Fraction.of(30, 7));
    }

    @Test
    void whoHasLessGivesAllAndTheOthersPayMore() {
        BudgetBallots ballots = budget(40, List.of(16L, 15L), "2 0", "1 01", "1 1");
        EqualSharesResult result = EqualShares.count(ballots, rules(Completion.NONE), Lots.NONE);
        assertThat(result.winners()).containsExactly(0);
        assertThat(result.payments(Approval.of(0, 1))).containsExactly(Fraction.of(16, 3));
        BudgetBallots cheaper = budget(40, List.of(16L, 14L), "2 0", "1 01", "1 1");
        EqualSharesResult both = EqualShares.count(cheaper, rules(Completion.NONE), Lots.NONE);
        assertThat(both.payments(Approval.of(0, 1))).containsExactly(Fraction.of(16, 3), Fraction.of(14, 3));
        assertThat(both.payments(Approval.of(1))).containsExactly(Fraction.ZERO, Fraction.of(28, 3));
        assertThat(both.purchases().getLast().payingRest()).isEqualTo(1);
    }

    @Test
    void addingOneRaisesTheEndowmentUntilTheNextRaiseWouldOverspend() {
        BudgetBallots ballots = budget(10, List.of(6L, 4L, 9L), "2 0", "1 1", "1 2");
        EqualSharesResult result = EqualShares.count(ballots, rules(Completion.ADD_ONE), Lots.NONE);
        assertThat(result.winners()).containsExactlyInAnyOrder(0, 1);
        assertThat(result.endowment()).isEqualTo(Fraction.of(8));
        assertThat(result.raises()).isEqualTo(6);
        assertThat(EqualShares.count(ballots, rules(Completion.ADD_ONE_UNTIL_EXHAUSTIVE), Lots.NONE)
                        .endowment())
                .isEqualTo(Fraction.of(4));
        assertThat(EqualShares.count(ballots, rules(Completion.NONE), Lots.NONE).winners())
                .isEmpty();
    }

    @Test
    void nothingIsWantedByNobody() {
        assertThat(EqualShares.count(budget(10, 5), EqualSharesRules.ADD_ONE, Lots.NONE)
                        .winners())
                .isEmpty();
        BudgetBallots blank =
                new BudgetBallots(List.of(new Project("p", "p", 5)), 10, List.of(Batch.one(Approval.BLANK)));
        assertThat(EqualShares.count(blank, EqualSharesRules.ADD_ONE, Lots.NONE).winners())
                .isEmpty();
    }

    private static EqualSharesRules rules(Completion completion) {
        return new EqualSharesRules(completion, BudgetTieRule.USUAL);
    }

    private static GreedyResult greedy(BudgetBallots ballots, List<Long> votes, Lots lots) {
        return GreedyBudget.count(ballots, votes, GreedyRules.USUAL, lots);
    }

    private static BudgetBallots budget(long budget, long... costs) {
        return budget(budget, Arrays.stream(costs).boxed().toList());
    }

    /** @param lines how many, and the digits of the projects they approve of */
    private static BudgetBallots budget(long budget, List<Long> costs, String... lines) {
        List<Project> projects = new ArrayList<>();
        costs.forEach(cost -> projects.add(new Project("p" + projects.size(), "Project", cost)));
        Batches<Approval> batches = new Batches<>();
        for (String line : lines) {
            String[] parts = line.split(" ");
            batches.add(Approval.of(parts[1].chars().map(digit -> digit - '0').toArray()), Long.parseLong(parts[0]));
        }
        return new BudgetBallots(projects, budget, batches.all());
    }
}
