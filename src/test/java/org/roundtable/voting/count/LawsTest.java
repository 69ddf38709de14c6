package org.roundtable.voting.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.roundtable.voting.count.EqualSharesRules.Completion;
import org.roundtable.voting.count.format.PollFiles;
import org.roundtable.voting.count.format.RecordWriter;
import org.roundtable.voting.count.format.RecordedPoll;
import org.roundtable.voting.count.format.ResultDocument;

/** What must hold for every election, tried on thousands of made-up ones; a seed gives the same one every time. */
class LawsTest {
    private static final int ELECTIONS = 2_000;
    private static final int FEWER = 600;

    @Test
    void theOrderOfBallotsDoesNotMatter(TestInfo test) {
        each(test, ELECTIONS, seed -> {
            Elections election = new Elections(seed, 6);
            List<List<Integer>> orders = election.orders(40);
            List<List<Integer>> mixed = new ArrayList<>(orders);
            Collections.shuffle(mixed, new Random(seed));
            Lots lots = new Lots(election.shuffled());
            assertThat(outcomes(election.options(), mixed, lots)).isEqualTo(outcomes(election.options(), orders, lots));
        });
    }

    @Test
    void theNamesAndTheOrderOfOptionsDoNotMatter(TestInfo test) {
        each(test, ELECTIONS, seed -> {
            Elections election = new Elections(seed, 6);
            List<List<Integer>> orders = election.orders(40);
            List<Integer> drawn = election.shuffled();
            List<Integer> moved = election.shuffled();
            List<List<Integer>> movedOrders = orders.stream()
                    .map(order -> order.stream().map(moved::get).toList())
                    .toList();
            List<List<Integer>> before = outcomes(election.options(), orders, new Lots(drawn));
            Lots movedLots = new Lots(drawn.stream().map(moved::get).toList());
            assertThat(outcomes(election.options(), movedOrders, movedLots))
                    .isEqualTo(before.stream()
                            .map(winners ->
                                    winners.stream().map(moved::get).sorted().toList())
                            .toList());
        });
    }

    @Test
    void anotherVoteNeverHarmsAWinnerByApprovalOrScore(TestInfo test) {
        each(test, ELECTIONS, seed -> {
            Elections election = new Elections(seed, 6);
            List<List<Integer>> sets = election.sets(30);
            Options options = election.options();
            ApprovalResult before = approve(options, sets);
            for (int winner : before.winners()) {
                List<List<Integer>> more = new ArrayList<>(sets);
                more.add(List.of(winner));
                assertThat(approve(options, more).winners()).contains(winner);
                assertThat(score(options, more, winner).winners()).contains(winner);
            }
        });
    }

    @Test
    void whoIsFirstOnMoreThanHalfWinsTheRunoff(TestInfo test) {
        each(test, ELECTIONS, seed -> {
            Elections election = new Elections(seed, 5);
            List<List<Integer>> orders = election.orders(30);
            for (int option = 0; option < election.options().size(); option++) {
                int each = option;
                long first = orders.stream()
                        .filter(order -> order.getFirst() == each)
                        .count();
                if (first * 2 > orders.size()) {
                    RankedBallots ballots = Elections.ranked(election.options(), orders);
                    assertThat(InstantRunoff.count(ballots, IrvRules.USUAL, Lots.NONE)
                                    .winners())
                            .containsExactly(option);
                }
            }
        });
    }

    @Test
    void whoBeatsEverybodyElseWinsBySchulze(TestInfo test) {
        each(test, ELECTIONS, seed -> {
            Elections election = new Elections(seed, 6);
            RankedBallots ballots = Elections.ranked(election.options(), election.orders(30));
            SchulzeResult result = Schulze.count(ballots, SchulzeStrength.WINNING_VOTES);
            for (int option : result.standing()) {
                boolean beatsAll = result.standing().stream()
                        .allMatch(other -> other == option
                                || result.pairwise().get(option).get(other)
                                        > result.pairwise().get(other).get(option));
                if (beatsAll) {
                    assertThat(result.winners()).containsExactly(option);
                }
            }
        });
    }

    @Test
    void noVoteIsLostOrMadeInAnyStage(TestInfo test) {
        each(test, ELECTIONS, seed -> {
            Elections election = new Elections(seed, 8);
            RankedBallots ballots = Elections.ranked(election.options(), election.orders(80));
            StvResult result = ScottishStv.count(ballots, election.upTo(4), new Lots(election.shuffled()));
            assertThat(result.winners())
                    .doesNotHaveDuplicates()
                    .hasSize(Math.min(result.seats(), election.options().size()));
            for (StvStage stage : result.stages()) {
                BigDecimal all = stage.votes().stream().reduce(stage.nonTransferable(), BigDecimal::add);
                assertThat(all).isEqualByComparingTo(BigDecimal.valueOf(result.validPapers()));
                assertThat(stage.nonTransferable().signum()).isNotNegative();
            }
        });
    }

    @Test
    void equalSharesNeverOverspendsAndNobodyPaysMoreThanTheirShare(TestInfo test) {
        each(test, ELECTIONS, seed -> {
            Elections election = new Elections(seed, 8);
            List<Long> costs = election.costs(60);
            List<List<Integer>> sets = election.sets(20);
            Lots lots = new Lots(election.shuffled());
            BudgetBallots ballots = election.budget(costs, election.upTo(200), sets);
            for (Completion completion : Completion.values()) {
                EqualSharesRules rules = new EqualSharesRules(completion, BudgetTieRule.USUAL);
                fair(EqualShares.count(ballots, rules, lots), ballots);
            }
        });
    }

    private static void fair(EqualSharesResult result, BudgetBallots ballots) {
        assertThat(result.spent()).isLessThanOrEqualTo(ballots.budget());
        Fraction all = Fraction.ZERO;
        for (Batch<Approval> batch : ballots.batches()) {
            Fraction own = result.payments(batch.ballot()).stream().reduce(Fraction.ZERO, Fraction::plus);
            assertThat(own).isLessThanOrEqualTo(result.endowment());
            all = all.plus(own.times(batch.papers()));
        }
        assertThat(all).isEqualTo(Fraction.of(result.spent()));
    }

    @Test
    void theCountOfAnExportedRecordIsTheStoredResult(TestInfo test) {
        each(test, FEWER, seed -> {
            Elections election = new Elections(seed, 6);
            Lots lots = new Lots(election.shuffled());
            RankedBallots ranked = Elections.ranked(election.options(), election.orders(30));
            BudgetBallots budget = election.budget(election.costs(60), election.upTo(200), election.sets(20));
            List.of(
                            new Question.Stv(ranked, election.upTo(3), lots),
                            new Question.Irv(ranked, IrvRules.USUAL, lots),
                            new Question.StrongestPaths(ranked, SchulzeStrength.MARGINS),
                            new Question.SharedBudget(budget, EqualSharesRules.ADD_ONE, lots),
                            new Question.Greedy(budget, budget.votes(), GreedyRules.USUAL, lots))
                    .forEach(LawsTest::survivesExport);
        });
    }

    private static void survivesExport(Question question) {
        try {
            StringWriter text = new StringWriter();
            RecordWriter.write("Poll", 99, question, text);
            byte[] file = text.toString().getBytes(StandardCharsets.UTF_8);
            RecordedPoll read = (RecordedPoll) PollFiles.read("poll.json", new ByteArrayInputStream(file));
            assertThat(read.question()).isEqualTo(question);
            assertThat(read.question().count()).isEqualTo(question.count());
            assertThat(ResultDocument.same(read.stored(), question, question.count()))
                    .isTrue();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The winners by every method, each in the order of the ballot paper. */
    private static List<List<Integer>> outcomes(Options options, List<List<Integer>> orders, Lots lots) {
        RankedBallots ranked = Elections.ranked(options, orders);
        List<Project> projects = IntStream.range(0, options.size())
                .mapToObj(option -> new Project(options.name(option), "Project", 7))
                .toList();
        BudgetBallots budget = new BudgetBallots(projects, 20, Elections.approvals(orders));
        List<Result> results = List.of(
                ScottishStv.count(ranked, 2, lots),
                InstantRunoff.count(ranked, IrvRules.USUAL, lots),
                Schulze.count(ranked, SchulzeStrength.WINNING_VOTES),
                EqualShares.count(budget, EqualSharesRules.ADD_ONE, lots),
                GreedyBudget.count(budget, GreedyRules.USUAL, lots),
                approve(options, orders));
        return results.stream()
                .map(result -> result.winners().stream().sorted().toList())
                .toList();
    }

    private static ApprovalResult approve(Options options, List<List<Integer>> sets) {
        return ApprovalCount.count(
                options, Elections.approvals(sets), ApprovalRules.approval(1), sets.size(), sets.size(), Lots.NONE);
    }

    /** As if approval were five points of five, and everything else nothing. */
    private static ScoreResult score(Options options, List<List<Integer>> sets, int winner) {
        Batches<Scores> batches = new Batches<>();
        for (List<Integer> set : sets) {
            int[] numbers = IntStream.range(0, options.size())
                    .map(option -> set.contains(option) ? 5 : 0)
                    .toArray();
            batches.add(Scores.inOrder(numbers), 1);
        }
        return ScoreCount.count(options, batches.all(), ScoreRules.scores(5), new Lots(List.of(winner)));
    }

    static void each(TestInfo test, int elections, LongConsumer law) {
        for (long seed = 1; seed <= elections; seed++) {
            try {
                law.accept(seed);
            } catch (AssertionError broken) {
                throw new AssertionError("the law does not hold for the seed " + seed, broken);
            }
        }
        System.out.println(test.getDisplayName() + " seeds 1 to " + elections);
    }
}
