package org.roundtable.voting.count.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Ranking;

class PrefLibTest {
    private static final String NEW = """
            # FILE NAME: 00008-00000001.toi
            # TITLE: Tea or coffee
            # NUMBER ALTERNATIVES: 3
            # NUMBER VOTERS: 6
            # NUMBER UNIQUE ORDERS: 3
            # ALTERNATIVE NAME 1: Tea
            # ALTERNATIVE NAME 2: Coffee
            # ALTERNATIVE NAME 3: Water: still
            3: 1,2,3
            2: 2,{1,3}
            1: {1,2}
            """;

    @Test
    void ordersWithTiesAreRead() {
        RankedPoll poll = Texts.ranked("a.toi", NEW);
        assertThat(poll.title()).isEqualTo("Tea or coffee");
        assertThat(poll.seats()).isZero();
        assertThat(poll.kind()).isEqualTo(RankedPoll.Kind.TOI);
        assertThat(poll.ballots().options().names()).containsExactly("Tea", "Coffee", "Water: still");
        assertThat(poll.ballots().batches())
                .containsExactly(
                        new Batch<>(Ranking.of(0, 1, 2), 3),
                        new Batch<>(Ranking.ofPlaces(List.of(List.of(1), List.of(0, 2))), 2),
                        new Batch<>(Ranking.ofPlaces(List.of(List.of(0, 1))), 1));
    }

    @Test
    void theOlderFormIsReadToo() {
        RankedPoll poll = Texts.ranked("a.soi", "3\n1,Tea\n2,Coffee\n3,Water\n5,5,2\n3,1,2,3\n2,2\n");
        assertThat(poll.ballots().options().names()).containsExactly("Tea", "Coffee", "Water");
        assertThat(poll.ballots().batches())
                .containsExactly(new Batch<>(Ranking.of(0, 1, 2), 3), new Batch<>(Ranking.of(1), 2));
    }

    @Test
    void headsCanSayMoreThanIsNeededAndHaveNoOrders() {
        String file =
                "\uFEFF# FILE NAME: 00004-00000101.soc\r\n# TITLE: Films\r\n# DESCRIPTION: \r\n# DATA TYPE: soc\r\n"
                        + "# MODIFICATION TYPE: imbued\r\n# RELATES TO: \r\n# PUBLICATION DATE: 2013-08-17\r\n"
                        + "# NUMBER ALTERNATIVES: 2\r\n# NUMBER VOTERS: 5\r\n# NUMBER UNIQUE ORDERS: 2\r\n"
                        + "# ALTERNATIVE NAME 1: Up, and away\r\n# ALTERNATIVE NAME 2: \"Jaws\"\r\n\r\n3: 1,2\r\n2: 2, 1\r\n";
        RankedPoll poll = Texts.ranked("films.soc", file);
        assertThat(poll.title()).isEqualTo("Films");
        assertThat(poll.ballots().options().names()).containsExactly("Up, and away", "\"Jaws\"");
        assertThat(poll.ballots().papers()).isEqualTo(5);
    }

    @Test
    void theOlderFormCanHaveTiesSpacesAndCommasInNames() {
        RankedPoll poll =
                Texts.ranked("a.toc", "3\n1, Tea, green\n2,Coffee: black\n3,Water\n 4, 4, 2\n3,1,{2,3}\n1,{1,2,3}\n");
        assertThat(poll.ballots().options().names()).containsExactly("Tea, green", "Coffee: black", "Water");
        assertThat(poll.ballots().batches())
                .containsExactly(
                        new Batch<>(Ranking.ofPlaces(List.of(List.of(0), List.of(1, 2))), 3),
                        new Batch<>(Ranking.ofPlaces(List.of(List.of(0, 1, 2))), 1));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        RankedPoll poll = Texts.ranked("a.toi", NEW);
        StringBuilder text = new StringBuilder();
        PrefLibWriter.write(poll.title(), poll.ballots(), text);
        assertThat(Texts.ranked("a.toi", text.toString())).isEqualTo(poll);
        assertThat(PrefLibWriter.kind(poll.ballots())).isEqualTo(RankedPoll.Kind.TOI);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        soi | hello                  | line 1: "hello" is neither a head line nor a number of options
        soi | 2/1,A                  | line 2: the file ends before the first ballot
        soi | 2/1,A/3,B              | line 3: the name of option 2 of 2 should stand here
        soi | 2/1,A/2,B/3,3          | line 4: three numbers should stand here
        soi | 2/1,A/2,B/3,3,1/2,1    | line 5: the head announces 3 ballots, but there are 2
        soi | 2/1,A/2,B/2,2,2/2,1    | line 5: the head announces 2 lines of ballots, but there are 1
        soi | 2/1,A/2,B/2,2,1/2,3    | line 5: "3" is not an option
        soi | 2/1,A/2,B/2,2,1/2,1,1  | line 5: an option is ranked twice
        soi | 2/1,A/2,B/2,2,1/2,{1,2}| line 5: several options share a place
        soc | 2/1,A/2,B/2,2,1/2,1    | line 5: not all options are ranked
        toi | 2/1,A/2,B/2,2,1/2,{1   | line 5: a curly bracket is not closed
        toi | 2/1,A/2,B/2,2,1/2,{1}2 | line 5: "2" in the middle of an order
        toi | 2/1,A/2,B/2,2,1/x: 1   | line 5: "x" is not a number of ballots
        soi | # NUMBER ALTERNATIVES: 2/# ALTERNATIVE NAME 1: A/1: 1 | line 3: the head announces 2 names of options
        soi | # ALTERNATIVE NAME 2: A/1: 1 | line 1: the names of the options are not numbered
        soi | # TITLE: T/1: 1        | line 2: the file names no options
        """)
    void aWrongFileIsRefusedWithTheLineAndTheReason(String extension, String file, String refusal) {
        assertThat(Texts.refusal("a." + extension, file.replace('/', '\n') + "\n"))
                .startsWith(refusal);
    }
}
