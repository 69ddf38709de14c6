package org.roundtable.voting.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchulzeTest {
    /** The example of Schulze's paper, with its pairwise table and its strongest paths. */
    @Test
    void theFortyFiveBallotsOfThePaperElectE() {
        SchulzeResult result = count(Rankings.of(
                "ABCDE", "5 ACBED", "5 ADECB", "8 BEDAC", "3 CABED", "7 CAEBD", "2 CBADE", "7 DCEBA", "8 EBADC"));
        assertThat(letters(result.ranking())).containsExactly("E", "A", "C", "B", "D");
        assertThat(result.pairwise().getFirst()).containsExactly(0L, 20L, 26L, 30L, 22L);
        assertThat(result.paths().getFirst()).containsExactly(0L, 28L, 28L, 30L, 24L);
        assertThat(result.paths().getLast()).containsExactly(25L, 28L, 28L, 31L, 0L);
        assertThat(result.ties()).isEmpty();
    }

    @Test
    void whatIsNotRankedStandsBelowAllThatIs() {
        SchulzeResult result = count(Rankings.of("ABC", "2 A", "1 BC"));
        assertThat(result.pairwise().getFirst()).containsExactly(0L, 2L, 2L);
        assertThat(result.pairwise().get(1)).containsExactly(1L, 0L, 1L);
        assertThat(result.pairwise().get(2)).containsExactly(1L, 0L, 0L);
        assertThat(letters(result.ranking())).containsExactly("A", "B", "C");
    }

    @Test
    void aTieIsReportedAndNoOrderInvented() {
        SchulzeResult result = count(Rankings.of("ABC", "1 AB", "1 BA"));
        assertThat(letters(result.ranking())).containsExactly("AB", "C");
        assertThat(result.winners()).containsExactly(0, 1);
        assertThat(result.ties().getFirst().decision()).isEqualTo(Tie.Decision.OPEN);
    }

    @Test
    void aPerfectCycleTiesAll() {
        assertThat(letters(count(Rankings.of("ABC", "1 ABC", "1 BCA", "1 CAB")).ranking()))
                .containsExactly("ABC");
    }

    @Test
    void sharedPlacesAreNeitherAboveNorBelow() {
        SchulzeResult result = count(Rankings.of("ABC", "3 (AB)C"));
        assertThat(result.pairwise().getFirst()).containsExactly(0L, 0L, 3L);
        assertThat(result.winners()).containsExactly(0, 1);
    }

    @Test
    void marginsCanDecideOtherwiseThanWinningVotes() {
        RankedBallots ballots = Rankings.of("ABC", "4 AB", "5 B", "7 CA");
        assertThat(letters(count(ballots).ranking())).first().isEqualTo("A");
        assertThat(letters(Schulze.count(ballots, SchulzeStrength.MARGINS).ranking()))
                .first()
                .isEqualTo("C");
    }

    @Test
    void theWithdrawnAreNotInIt() {
        RankedBallots all = Rankings.of("ABC", "3 ABC", "2 BCA");
        SchulzeResult result =
                Schulze.count(new RankedBallots(all.options(), all.batches(), Set.of(0)), SchulzeStrength.MARGINS);
        assertThat(letters(result.ranking())).containsExactly("B", "C");
    }

    @Test
    void nobodyWinsWithoutBallots() {
        assertThat(count(Rankings.of("AB")).winners()).isEmpty();
    }

    private static SchulzeResult count(RankedBallots ballots) {
        return Schulze.count(ballots, SchulzeStrength.WINNING_VOTES);
    }

    private static List<String> letters(List<List<Integer>> ranking) {
        return ranking.stream()
                .map(tier -> Rankings.letters(Options.of("A", "B", "C", "D", "E"), tier))
                .toList();
    }
}
