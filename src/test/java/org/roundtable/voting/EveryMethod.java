package org.roundtable.voting;

import static org.roundtable.voting.count.Availability.IF_NEED_BE;
import static org.roundtable.voting.count.Availability.NO;
import static org.roundtable.voting.count.Availability.YES;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.voting.count.BudgetTieRule;
import org.roundtable.voting.count.IrvRules;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.MajorityBase;
import org.roundtable.voting.count.SchulzeStrength;
import org.roundtable.voting.count.ScoreRules;

/** A poll by each method, with what five people cast in it. */
public enum EveryMethod {
    YES_NO(DecisionRule.TWO_THIRDS.on(MajorityBase.ENTITLED), motions(Choice.YES, Choice.NO, Choice.ABSTAIN)),
    CONSENT(DecisionRule.NO_BLOCKS.on(MajorityBase.YES_AND_NO), motions(Choice.AGREE, Choice.AGREE, Choice.BLOCK)),
    CHOOSE_ONE(Way.Choose.one(), marks(List.of(0), List.of(1), List.of(1))),
    CHOOSE_WITH_THRESHOLD(
            new Way.Choose(1, 2, 2, true, Optional.of(Majority.atLeast(1, 2, MajorityBase.CAST))),
            marks(List.of(0, 1), List.of(0), List.of(3))),
    SCORES(
            new Way.Score(5, ScoreRules.Measure.MEDIAN),
            Stream.of(Map.of(0, 5, 1, 0), Map.of(0, 4, 2, 3), Map.of(1, 5)).map(Vote.Numbers::of)),
    DOTS(
            new Way.Dots(5, 3),
            Stream.of(Map.of(0, 3, 1, 2), Map.of(2, 3), Map.of(2, 3, 3, 2)).map(Vote.Numbers::of)),
    RUNOFF(new Way.Runoff(IrvRules.USUAL), ranks(List.of(0, 1, 2), List.of(1, 0), List.of(1, 2, 3, 0))),
    STRONGEST(new Way.Strongest(SchulzeStrength.MARGINS), ranks(List.of(3, 1), List.of(1, 3, 0), List.of(2, 1, 0, 3))),
    SEATS(new Way.Seats(2), ranks(List.of(0, 1, 2), List.of(0, 2), List.of(3, 1))),
    GREEDY(budget(BudgetRule.GREEDY), marks(List.of(0, 1), List.of(1), List.of(2, 3))),
    SHARES(budget(BudgetRule.EQUAL_SHARES), marks(List.of(0, 1), List.of(1, 3), List.of(2, 3))),
    SHARES_ADD_ONE(budget(BudgetRule.EQUAL_SHARES_ADD_ONE), marks(List.of(0, 1), List.of(1, 3), List.of(2, 3))),
    DATES(
            new Way.Dates(),
            Stream.of(List.of(YES, NO, IF_NEED_BE, NO), List.of(NO, YES, YES, NO), List.of(NO, YES, IF_NEED_BE, YES))
                    .map(Vote.Slots::new));

    private static final Instant NOON = Instant.parse("2030-05-01T12:00:00Z");
    private static final int DAY = 86_400;

    private final Way way;
    private final List<Vote> votes;

    EveryMethod(Way way, Stream<? extends Vote> votes) {
        this.way = way;
        this.votes = new ArrayList<>(votes.toList());
        this.votes.add(this.votes.getFirst());
        boolean blank = way.method().listsOptions() && way.method() != PollMethod.DATES;
        this.votes.add(blank ? Vote.BLANK : this.votes.getFirst());
    }

    public PollTerms terms(Quorum quorum, boolean secret) {
        return new PollTerms(
                "=1+1? Who, \"really\", does it",
                "",
                options(),
                new PollRules(way, quorum),
                ResultsShown.AFTER_CLOSING,
                secret,
                Optional.empty());
    }

    private List<PollOption> options() {
        return switch (way) {
            case Way.Motion motion -> List.of();
            case Way.Dates dates ->
                Stream.iterate(NOON, noon -> noon.plusSeconds(DAY))
                        .limit(4)
                        .map(PollOption::at)
                        .toList();
            case Way.Budget budget ->
                List.of(
                        PollOption.project("Trees; shrubs", "", 6_000),
                        PollOption.project("-Bench", "", 4_050),
                        PollOption.project("Bins, \"green\"", "", 3_000),
                        PollOption.project("Paint", "", 2_000));
            default ->
                Stream.of("=Ann", "Bob, the \"builder\"", "@Cid", "Ñandú")
                        .map(PollOption::of)
                        .toList();
        };
    }

    /** What the first, the second… of five people cast. */
    public List<Vote> votes() {
        return votes;
    }

    public PollMethod method() {
        return way.method();
    }

    private static Way.Budget budget(BudgetRule rule) {
        return new Way.Budget(10_000, rule, 1, false, BudgetTieRule.USUAL);
    }

    private static Stream<Vote> motions(Choice... choices) {
        return Stream.of(choices).map(Vote::of);
    }

    @SafeVarargs
    private static Stream<Vote> marks(List<Integer>... options) {
        return Stream.of(options).map(Vote.Marks::new);
    }

    @SafeVarargs
    private static Stream<Vote> ranks(List<Integer>... bestFirst) {
        return Stream.of(bestFirst).map(Vote.Ranks::inOrder);
    }
}
