package org.roundtable.voting.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.voting.count.IrvRules.DuplicateRank;
import org.roundtable.voting.count.IrvRules.Exhausted;
import org.roundtable.voting.count.IrvRules.OverVote;
import org.roundtable.voting.count.IrvRules.SkippedRank;
import org.roundtable.voting.count.IrvRules.TieRule;

class InstantRunoffTest {
    @Test
    void theMajorityIsOfContinuingBallots() {
        IrvResult result = count(Rankings.of("ABC", "4 A", "3 B", "2 C"), IrvRules.USUAL);
        assertThat(result.rounds()).extracting(IrvRound::needed).containsExactly(5L, 4L);
        assertThat(result.rounds().getLast().exhausted()).isEqualTo(2);
        assertThat(letters(result)).isEqualTo("A");
    }

    @Test
    void exhaustedBallotsCanStayInTheBase() {
        IrvRules rules = new IrvRules(
                OverVote.EXHAUSTS,
                SkippedRank.PASSED_OVER,
                DuplicateRank.PASSED_OVER,
                Exhausted.STAYS_IN_THE_BASE,
                TieRule.LOT);
        IrvResult result = count(Rankings.of("ABC", "4 A", "3 B", "2 C"), rules);
        assertThat(result.rounds()).extracting(IrvRound::needed).containsExactly(5L, 5L, 5L);
        assertThat(letters(result)).isEqualTo("A");
    }

    @Test
    void votesGoWhereTheBallotsSay() {
        IrvResult result = count(Rankings.of("ABC", "4 A", "3 B", "2 CB", "1 CA"), IrvRules.USUAL);
        assertThat(result.waitsForLot()).isTrue();
        IrvResult other = count(Rankings.of("ABC", "4 A", "4 B", "2 CB", "1 C"), IrvRules.USUAL);
        assertThat(letters(other)).isEqualTo("B");
        assertThat(other.rounds().getFirst().transfers()).containsEntry(1, 2L).containsEntry(-1, 1L);
    }

    @Test
    void anOverVoteEndsABallotOrIsPassedOver() {
        assertThat(read("A(BC)D", IrvRules.USUAL)).containsExactly(0);
        assertThat(read("A(BC)D", with(OverVote.PASSED_OVER))).containsExactly(0, 3);
    }

    @Test
    void aSkippedRankIsPassedOverOrEndsABallot() {
        assertThat(read("A-B--C", IrvRules.USUAL)).containsExactly(0, 1, 2);
        assertThat(read("A-B--C", with(SkippedRank.EXHAUSTS))).containsExactly(0);
        assertThat(read("A-B--C", with(SkippedRank.TWO_EXHAUST))).containsExactly(0, 1);
    }

    @Test
    void aRepeatedOptionIsPassedOverOrEndsABallot() {
        assertThat(read("ABAC", IrvRules.USUAL)).containsExactly(0, 1, 2);
        IrvRules strict = new IrvRules(
                OverVote.EXHAUSTS,
                SkippedRank.PASSED_OVER,
                DuplicateRank.EXHAUSTS,
                Exhausted.LEAVES_THE_BASE,
                TieRule.LOT);
        assertThat(read("ABAC", strict)).containsExactly(0, 1);
    }

    @Test
    void aTieGoesByEarlierRoundsOrByTheLot() {
        RankedBallots ballots = Rankings.of("ABCDE", "9 A", "8 B", "4 C", "3 D", "1 ED");
        IrvResult earlier = count(ballots, IrvRules.USUAL);
        assertThat(earlier.ties().getFirst().decision()).isEqualTo(Tie.Decision.EARLIER_STEP);
        assertThat(earlier.rounds().get(1).excluded()).isEqualTo(3);
        IrvRules byLot = new IrvRules(
                OverVote.EXHAUSTS,
                SkippedRank.PASSED_OVER,
                DuplicateRank.PASSED_OVER,
                Exhausted.LEAVES_THE_BASE,
                TieRule.LOT);
        IrvResult drawn = InstantRunoff.count(ballots, byLot, new Lots(List.of(3, 2, 0, 1, 4)));
        assertThat(drawn.rounds().get(1).excluded()).isEqualTo(2);
    }

    @Test
    void oneOptionWinsAndNobodyWinsWithoutBallots() {
        assertThat(letters(count(Rankings.of("A", "1 A"), IrvRules.USUAL))).isEqualTo("A");
        IrvResult empty = count(Rankings.of("AB", "3 "), IrvRules.USUAL);
        assertThat(empty.winners()).isEmpty();
        assertThat(empty.blankPapers()).isEqualTo(3);
    }

    private static IrvResult count(RankedBallots ballots, IrvRules rules) {
        return InstantRunoff.count(ballots, rules, Lots.NONE);
    }

    private static String letters(IrvResult result) {
        return Rankings.letters(result.options(), result.winners());
    }

    private static int[] read(String text, IrvRules rules) {
        return rules.preferences(
                Rankings.of("ABCD", "1 " + text).batches().getFirst().ballot());
    }

    private static IrvRules with(OverVote overVote) {
        return new IrvRules(
                overVote, SkippedRank.PASSED_OVER, DuplicateRank.PASSED_OVER, Exhausted.LEAVES_THE_BASE, TieRule.LOT);
    }

    private static IrvRules with(SkippedRank skippedRank) {
        return new IrvRules(
                OverVote.EXHAUSTS, skippedRank, DuplicateRank.PASSED_OVER, Exhausted.LEAVES_THE_BASE, TieRule.LOT);
    }
}
