package org.roundtable.voting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.roundtable.voting.count.BudgetTieRule;
import org.roundtable.voting.count.IrvRules;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.MajorityBase;
import org.roundtable.voting.count.QuorumRule;
import org.roundtable.voting.count.Recused;
import org.roundtable.voting.count.SchulzeStrength;
import org.roundtable.voting.count.ScoreRules;

/** Nothing that can be said of a poll is missing in either language: every method, setting and verdict. */
class EverySentenceTest {
    private static final Electorate TWELVE = new Electorate(12, 12, 9, Recused.NONE);
    private static final List<Quorum> QUORUMS =
            List.of(Quorum.NONE, Quorum.number(2), Quorum.number(12), present(1), present(9), present(12));

    private final Said said = new Said();

    @ParameterizedTest
    @EnumSource
    void everyCountIsSaid(EveryMethod kind) {
        for (Quorum quorum : QUORUMS) {
            PollTerms terms = kind.terms(quorum, false);
            for (int voters = 0; voters <= kind.votes().size(); voters++) {
                List<Vote> cast = new ArrayList<>(kind.votes().subList(0, voters));
                saidOf(terms, cast);
                cast.add(Vote.INVALID);
                saidOf(terms, cast);
            }
            saidOf(terms, List.of(Vote.BLANK, Vote.BLANK));
        }
    }

    static Stream<Way.Motion> motions() {
        return Arrays.stream(MajorityBase.values())
                .flatMap(base -> Stream.of(
                                Majority.simple(base), Majority.atLeast(2, 3, base), Majority.moreThan(3, 5, base))
                        .flatMap(majority -> Stream.of(true, false).map(consent -> new Way.Motion(consent, majority))));
    }

    @ParameterizedTest
    @MethodSource("motions")
    void everyMotionIsSaid(Way.Motion motion) {
        Vote yes = Vote.of(motion.consent() ? Choice.AGREE : Choice.YES);
        Vote no = Vote.of(motion.consent() ? Choice.DISAGREE : Choice.NO);
        Vote stops = Vote.of(motion.consent() ? Choice.BLOCK : Choice.NO);
        for (Quorum quorum : QUORUMS) {
            PollTerms terms = terms(motion, quorum);
            Stream.of(
                            List.<Vote>of(),
                            List.of(Vote.of(Choice.ABSTAIN)),
                            List.of(yes, no),
                            List.of(yes, no, no, Vote.BLANK),
                            List.of(yes, yes, stops, Vote.INVALID),
                            List.of(yes, yes, yes, yes, yes, yes, yes, Vote.of(Choice.ABSTAIN)))
                    .forEach(votes -> saidOf(terms, votes));
        }
    }

    static Stream<Way> ways() {
        return Stream.of(
                        Stream.of(IrvRules.OverVote.values())
                                .flatMap(over -> Stream.of(IrvRules.SkippedRank.values())
                                        .flatMap(skipped -> Stream.of(IrvRules.DuplicateRank.values())
                                                .flatMap(twice -> Stream.of(IrvRules.Exhausted.values())
                                                        .flatMap(ended -> Stream.of(IrvRules.TieRule.values())
                                                                .map(tie -> new Way.Runoff(new IrvRules(
                                                                        over, skipped, twice, ended, tie))))))),
                        Stream.of(SchulzeStrength.values()).map(Way.Strongest::new),
                        Stream.of(ScoreRules.Measure.values()).map(measure -> new Way.Score(5, measure)),
                        Stream.of(BudgetRule.values()).flatMap(EverySentenceTest::budgets),
                        Stream.of(MajorityBase.values()).flatMap(EverySentenceTest::choices),
                        Stream.of(new Way.Seats(1), new Way.Seats(3), new Way.Dots(1, 1), new Way.Dates()))
                .flatMap(ways -> ways);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everySettingIsSaid(Way way) {
        QUORUMS.forEach(quorum -> said.isWhole(PlainWords.rule(new PollRules(way, quorum), 12, 12)));
        said.isWhole(PlainWords.bars(new PollRules(way, Quorum.NONE)));
    }

    private static Stream<Way> budgets(BudgetRule rule) {
        return Stream.of(
                        List.<BudgetTieRule>of(),
                        List.of(BudgetTieRule.LOWER_COST),
                        List.of(BudgetTieRule.MORE_VOTES),
                        List.of(BudgetTieRule.MORE_VOTES, BudgetTieRule.LOWER_COST),
                        BudgetTieRule.USUAL)
                .flatMap(ties -> Stream.of(true, false).map(within -> new Way.Budget(100, rule, 2, within, ties)));
    }

    private static Stream<Way> choices(MajorityBase base) {
        return Stream.of(Optional.<Majority>empty(), Optional.of(Majority.atLeast(3, 5, base)))
                .flatMap(needed -> Stream.of(1, 3).map(winners -> new Way.Choose(1, 0, winners, true, needed)));
    }

    private void saidOf(PollTerms terms, List<Vote> votes) {
        said.isWhole(PlainWords.rule(terms.rules(), 12, 12));
        for (Lots lots : List.of(Lots.NONE, new Lots(List.of(3, 2, 1, 0)))) {
            PollCount count = Said.count(terms, TWELVE, votes, lots);
            said.isWhole(PlainWords.result(count));
            PlainWords.steps(count).forEach(said::isWhole);
            LotWords.result(count, Said.lot(terms)).forEach(said::isWhole);
        }
    }

    private static PollTerms terms(Way.Motion motion, Quorum quorum) {
        return new PollTerms("Shall we?", "", new PollRules(motion, quorum), ResultsShown.LIVE, Optional.empty());
    }

    private static Quorum present(int people) {
        return new Quorum(people, 0, QuorumRule.By.PRESENCE, QuorumRule.Of.ENTITLED);
    }
}
