package org.roundtable.voting.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScottishStvTest {
    @Test
    void theQuotaIsTheValidVotesOverSeatsAndOneWithoutTheFractionAndOneMore() {
        assertThat(count(Rankings.of("ABC", "5 A", "4 B", "3 C"), 2).quota()).isEqualTo(5);
        assertThat(count(Rankings.of("ABC", "5 A", "4 B", "2 C"), 2).quota()).isEqualTo(4);
    }

    @Test
    void aSurplusIsPassedOnAtATruncatedValueAndTheLossIsNonTransferable() {
        StvResult result = count(Rankings.of("ABCD", "7 AB", "2 AC", "1 A", "4 B", "3 C", "3 D"), 2);
        StvStage surplus = result.stages().get(1);
        assertThat(result.quota()).isEqualTo(7);
        assertThat(surplus.action()).isEqualTo(StvStage.Action.SURPLUS);
        assertThat(surplus.votes().get(1)).isEqualByComparingTo("6.10000");
        assertThat(surplus.votes().get(2)).isEqualByComparingTo("3.60000");
        assertThat(surplus.nonTransferable()).isEqualByComparingTo("0.30000");
        assertThat(surplus.transfers()).extracting(StvTransfer::value).containsOnly(new BigDecimal("0.30000"));
    }

    @Test
    void threeVotesInSevenKeepFiveDecimals() {
        StvResult result = count(Rankings.of("ABCD", "7 AB", "2 B", "1 C", "1 D"), 2);
        StvStage surplus = result.stages().get(1);
        assertThat(result.quota()).isEqualTo(4);
        assertThat(surplus.transfers().getFirst().value()).isEqualTo(new BigDecimal("0.42857"));
        assertThat(surplus.votes().get(1)).isEqualTo(new BigDecimal("4.99999"));
        assertThat(surplus.nonTransferable()).isEqualTo(new BigDecimal("0.00001"));
    }

    @Test
    void thoseLeftAreElectedWithoutTheQuotaAndWithoutAnotherTransfer() {
        StvResult result = count(Rankings.of("ABC", "9 A", "1 B", "2 C"), 2);
        assertThat(letters(result)).isEqualTo("AC");
        assertThat(result.stages().getLast().withoutQuota()).containsExactly(2);
        StvResult all = count(Rankings.of("AB", "9 A", "1 B"), 2);
        assertThat(letters(all)).isEqualTo("AB");
        assertThat(all.stages()).hasSize(1);
        assertThat(letters(count(Rankings.of("AB", "9 A", "1 B"), 5))).isEqualTo("AB");
    }

    @Test
    void theLargestSurplusGoesFirstWhoeverWasElectedEarlier() {
        StvResult result = count(Rankings.of("ABCDE", "30 AB", "24 BC", "20 C", "5 D", "4 E"), 3);
        assertThat(result.stages().get(1).option()).isZero();
        assertThat(result.stages().get(2).option()).isEqualTo(1);
    }

    @Test
    void aTieForExclusionGoesByTheLatestStageAtWhichTheyDiffered() {
        StvResult result = count(Rankings.of("ABCDE", "10 A", "9 B", "4 C", "3 D", "1 ED"), 1);
        Tie tie = result.ties().getFirst();
        assertThat(tie.tied()).containsExactly(2, 3);
        assertThat(tie.decision()).isEqualTo(Tie.Decision.EARLIER_STEP);
        assertThat(tie.taken()).containsExactly(3);
        assertThat(result.stages().get(2).option()).isEqualTo(3);
    }

    @Test
    void aTieThatNoStageDecidesGoesByTheLotAsItWasDrawn() {
        RankedBallots ballots = Rankings.of("ABCD", "5 A", "4 B", "2 CA", "2 DB");
        assertThat(ScottishStv.count(ballots, 1, new Lots(List.of(3, 2)))
                        .stages()
                        .get(1)
                        .option())
                .isEqualTo(2);
        assertThat(ScottishStv.count(ballots, 1, new Lots(List.of(2, 3)))
                        .stages()
                        .get(1)
                        .option())
                .isEqualTo(3);
    }

    @Test
    void withoutALotTheCountStopsWhereOneIsNeeded() {
        StvResult result = count(Rankings.of("ABCD", "5 A", "4 B", "2 CA", "2 DB"), 1);
        assertThat(result.waitsForLot()).isTrue();
        assertThat(result.winners()).isEmpty();
        assertThat(result.stages()).hasSize(1);
        assertThat(result.ties().getLast().tied()).containsExactly(2, 3);
    }

    @Test
    void equalSurplusesGoByTheLot() {
        RankedBallots ballots = Rankings.of("ABCD", "8 AC", "8 BD", "1 C", "1 D");
        StvResult result = ScottishStv.count(ballots, 3, new Lots(List.of(1, 0, 2, 3)));
        assertThat(result.ties().getFirst().purpose()).isEqualTo(Tie.Purpose.TRANSFER);
        assertThat(result.stages().get(1).option()).isEqualTo(1);
    }

    @Test
    void aBallotEndsWhereAPlaceIsSharedOrLeftOut() {
        assertThat(ScottishStv.preferences(ballot("AB(CD)E"))).containsExactly(0, 1);
        assertThat(ScottishStv.preferences(ballot("A-B"))).containsExactly(0);
        assertThat(ScottishStv.preferences(ballot("(AB)C"))).isEmpty();
        assertThat(ScottishStv.preferences(ballot("-AB"))).isEmpty();
        StvResult result = count(Rankings.of("ABC", "3 A", "2 (AB)", "1 -A", "2 "), 1);
        assertThat(result.validPapers()).isEqualTo(3);
        assertThat(result.invalidPapers()).isEqualTo(5);
    }

    @Test
    void ballotsCountAsIfTheWithdrawnHadNeverBeenOnThem() {
        RankedBallots all = Rankings.of("ABC", "5 AB", "3 B", "4 C", "1 A");
        StvResult result = ScottishStv.count(new RankedBallots(all.options(), all.batches(), Set.of(0)), 1, Lots.NONE);
        assertThat(letters(result)).isEqualTo("B");
        assertThat(result.validPapers()).isEqualTo(12);
        assertThat(result.stages().getFirst().out()).containsExactly(0);
    }

    @Test
    void nobodyIsElectedByNobody() {
        assertThat(count(Rankings.of("ABC"), 2).winners()).isEmpty();
        assertThat(letters(count(Rankings.of("AB"), 2))).isEqualTo("AB");
    }

    @Test
    void thereIsNoElectionWithoutASeat() {
        assertThatThrownBy(() -> count(Rankings.of("AB", "1 A"), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static StvResult count(RankedBallots ballots, int seats) {
        return ScottishStv.count(ballots, seats, Lots.NONE);
    }

    private static String letters(StvResult result) {
        return Rankings.letters(result.options(), result.winners());
    }

    private static Ranking ballot(String text) {
        return Rankings.of("ABCDE", "1 " + text).batches().getFirst().ballot();
    }
}
