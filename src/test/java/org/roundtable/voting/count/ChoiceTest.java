package org.roundtable.voting.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final Options ABC = Options.of("A", "B", "C");

    @Test
    void theOptionThatMostPeopleNameWins() {
        ApprovalResult result = choose(ApprovalRules.single(), "3 0", "2 1", "1 2");
        assertThat(result.votes()).containsExactly(3L, 2L, 1L);
        assertThat(result.winners()).containsExactly(0);
    }

    @Test
    void tooManyChoicesAreInvalidAndNoneIsBlank() {
        ApprovalResult result = choose(new ApprovalRules(1, 2, 1, -1, null), "1 01", "4 012", "2 ");
        assertThat(result.turnout().valid()).isEqualTo(1);
        assertThat(result.turnout().invalid()).isEqualTo(4);
        assertThat(result.turnout().blank()).isEqualTo(2);
        assertThat(choose(new ApprovalRules(2, 3, 1, -1, null), "5 0", "1 12").winners())
                .isEmpty();
    }

    @Test
    void anOptionMustReachTheThresholdOfItsBase() {
        Majority half = Majority.simple(MajorityBase.CAST);
        ApprovalRules rules = new ApprovalRules(1, 1, 1, -1, half);
        assertThat(choose(rules, "3 0", "2 1").winners()).containsExactly(0);
        ApprovalResult result = choose(rules, "3 0", "2 1", "1 01");
        assertThat(result.needed()).isEqualTo(4);
        assertThat(result.winners()).isEmpty();
    }

    @Test
    void nobodyWinsWhoDoesNotBeatNoneOfThese() {
        ApprovalRules rules = new ApprovalRules(1, 3, 2, 2, null);
        assertThat(choose(rules, "3 0", "1 1", "2 2").winners()).containsExactly(0);
        assertThat(choose(rules, "3 0", "1 12").turnout().invalid()).isEqualTo(1);
    }

    @Test
    void aTieAboutTheLastPlaceStaysOpenUntilALotIsDrawn() {
        ApprovalRules two = ApprovalRules.approval(2);
        ApprovalResult open = choose(two, "3 0", "2 12");
        assertThat(open.winners()).containsExactly(0);
        assertThat(open.waitsForLot()).isTrue();
        ApprovalResult drawn = ApprovalCount.count(ABC, batches("3 0", "2 12"), two, 5, 5, new Lots(List.of(2, 1)));
        assertThat(drawn.winners()).containsExactly(0, 2);
        assertThat(choose(ApprovalRules.approval(3), "3 0", "2 12").ties()).isEmpty();
    }

    @Test
    void scoresHaveAnExactMeanMedianAndSpread() {
        List<Batch<Scores>> ballots =
                List.of(new Batch<>(Scores.inOrder(5, 3, -1), 2), new Batch<>(Scores.inOrder(0, 3, 4), 1));
        ScoreResult result = ScoreCount.count(ABC, ballots, ScoreRules.scores(5), Lots.NONE);
        ScoreLine line = result.lines().getFirst();
        assertThat(line.mean()).isEqualTo(Fraction.of(10, 3));
        assertThat(line.median()).isEqualTo(Fraction.of(5));
        assertThat(line.variance()).isEqualTo(Fraction.of(50, 9));
        assertThat(line.lowest()).isZero();
        assertThat(line.highest()).isEqualTo(5);
        assertThat(result.winners()).containsExactly(2);
        ScoreRules median = new ScoreRules(5, 0, ScoreRules.Measure.MEDIAN);
        assertThat(ScoreCount.count(ABC, ballots, median, Lots.NONE).winners()).containsExactly(0);
    }

    @Test
    void theMedianOfAnEvenNumberLiesHalfWay() {
        List<Batch<Scores>> ballots = Stream.of(1, 2, 4, 5)
                .map(score -> Batch.one(Scores.of(Map.of(0, score))))
                .toList();
        ScoreResult result = ScoreCount.count(ABC, ballots, ScoreRules.scores(5), Lots.NONE);
        assertThat(result.lines().getFirst().median()).isEqualTo(Fraction.of(3));
        assertThat(result.lines().get(1).mean()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void dotsAreLimitedInAllAndOnOneOption() {
        ScoreRules rules = ScoreRules.dots(5, 3);
        List<Batch<Scores>> ballots = List.of(
                Batch.one(Scores.inOrder(3, 2, 0)),
                Batch.one(Scores.inOrder(4, 0, 0)),
                Batch.one(Scores.inOrder(3, 3, 0)),
                Batch.one(Scores.inOrder(1, 3, 1)));
        ScoreResult result = ScoreCount.count(ABC, ballots, rules, Lots.NONE);
        assertThat(result.invalidPapers()).isEqualTo(2);
        assertThat(result.lines()).extracting(ScoreLine::sum).containsExactly(4L, 5L, 1L);
        assertThat(result.winners()).containsExactly(1);
    }

    @Test
    void theDateAtWhichMostCanComeWinsAndThenTheOneTheyLike() {
        DateResult result = DateCount.count(
                ABC,
                List.of(
                        Batch.one(dates(Availability.YES, Availability.IF_NEED_BE, Availability.YES)),
                        Batch.one(dates(Availability.NO, Availability.YES, Availability.YES)),
                        Batch.one(dates(Availability.YES, Availability.YES, Availability.NO))));
        assertThat(result.winners()).containsExactly(1);
        DateResult tied = DateCount.count(
                ABC,
                List.of(
                        Batch.one(dates(Availability.YES, Availability.IF_NEED_BE, Availability.YES)),
                        Batch.one(dates(Availability.YES, Availability.YES, Availability.YES))));
        assertThat(tied.winners()).isEmpty();
        assertThat(tied.ties().getFirst().tied()).containsExactly(0, 2);
    }

    @Test
    void aBallotAnswersForEveryDate() {
        List<Batch<DateBallot>> ballots = List.of(Batch.one(dates(Availability.YES)));
        assertThatThrownBy(() -> DateCount.count(ABC, ballots)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DateBallot dates(Availability... answers) {
        return new DateBallot(List.of(answers));
    }

    private static ApprovalResult choose(ApprovalRules rules, String... lines) {
        List<Batch<Approval>> batches = batches(lines);
        long papers = Batches.papers(batches);
        return ApprovalCount.count(ABC, batches, rules, papers, papers, Lots.NONE);
    }

    private static List<Batch<Approval>> batches(String... lines) {
        return Stream.of(lines)
                .map(line -> line.split(" ", -1))
                .map(parts -> new Batch<>(
                        Approval.of(parts[1].chars().map(digit -> digit - '0').toArray()), Long.parseLong(parts[0])))
                .toList();
    }
}
