package org.roundtable.voting.count.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.Ranking;
import org.roundtable.voting.count.ScottishStv;
import org.roundtable.voting.count.StvResult;

class BltTest {
    private static final String GOOD = """
            4 2
            -3
            5 1 2 0
            2 1 2 0
            3 4 - 1=2 0
            1 0
            0
            "Ann Lee"
            "Bob ""Bobby"" Ray"
            "Cid"
            Dee (Ind)
            "Ward 1"
            """;

    @Test
    void everythingThatTheFormatCanSayIsRead() {
        RankedPoll poll = Texts.ranked("a.blt", GOOD);
        assertThat(poll.title()).isEqualTo("Ward 1");
        assertThat(poll.seats()).isEqualTo(2);
        assertThat(poll.ballots().withdrawn()).containsExactly(2);
        assertThat(poll.ballots().options().names())
                .containsExactly("Ann Lee", "Bob \"Bobby\" Ray", "Cid", "Dee (Ind)");
        assertThat(poll.ballots().batches())
                .containsExactly(
                        new Batch<>(Ranking.of(0, 1), 7),
                        new Batch<>(Ranking.ofPlaces(List.of(List.of(3), List.of(), List.of(0, 1))), 3),
                        new Batch<>(Ranking.BLANK, 1));
    }

    @Test
    void councilsFilesHaveCommasCarriageReturnsAndNumberedBallots() {
        String text = "2 1,,\r\n\r\n# counted by machine\r\n(17) 1 1 2 0,\r\n3 2 0\r\n0,\r\nAnn,\r\nBob\r\nWard,\r\n";
        RankedPoll poll = Texts.ranked("A.BLT", text);
        assertThat(poll.ballots().papers()).isEqualTo(4);
        assertThat(poll.ballots().options().names()).containsExactly("Ann", "Bob");
    }

    /** The example that programs for such files explain the format with. */
    @Test
    void remarksCanStandBehindEverything() {
        RankedPoll poll = Texts.ranked("a.blt", """
                4 2          # four candidates are competing for two seats
                -2           # Basil has withdrawn
                (b 1) 1 4 1 3 2 0
                (b2)1 3 4 1 2 0 # an id stands before it
                1 2 4 1=3 0
                1 2 0
                2 4 3 1 0
                1 0          # an empty ballot
                1 2 - 3 0    # a place left out
                0            # end of the ballots
                "Adam"       # candidate 1
                "Basil"
                "Charlotte # 3" "Party #1"
                "Donald"
                "Council, Ward #2" # the title
                """);
        assertThat(poll.title()).isEqualTo("Council, Ward #2");
        assertThat(poll.ballots().papers()).isEqualTo(8);
        assertThat(poll.ballots().options().names())
                .containsExactly("Adam", "Basil", "Charlotte # 3 Party #1", "Donald");
        assertThat(poll.ballots().withdrawn()).containsExactly(1);
    }

    @Test
    void anElectionCanHaveNoBallotsOrMoreSeatsThanOptions() {
        RankedPoll poll = Texts.ranked("a.blt", "2 3\n0\nA\nB\nWard\n");
        StvResult result = ScottishStv.count(poll.ballots(), poll.seats(), Lots.NONE);
        assertThat(result.winners()).containsExactly(0, 1);
    }

    @Test
    void aPartyCanStandBesideAName() {
        String text = "2 1\n1 1 0\n0\n\"Ann\" \"Independent\"\n\"Bob \"\"Lab\"\"\"\n\"Ward\"\n";
        assertThat(Texts.ranked("a.blt", text).ballots().options().names())
                .containsExactly("Ann Independent", "Bob \"Lab\"");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        RankedBallots ballots = Texts.ranked("a.blt", GOOD).ballots();
        StringBuilder text = new StringBuilder();
        BltWriter.write("Ward 1", 2, ballots, text);
        assertThat(Texts.ranked("a.blt", text.toString())).isEqualTo(Texts.ranked("a.blt", GOOD));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        3          | line 1: the first line must be two numbers
        3 0        | line 1: "0" is not a number of seats
        three 1    | line 1: "three" is not a number of options
        99999999 1 | line 1: "99999999" is not a number of options
        2 1/(17)/0/A/B/T     | line 2: there are no numbers on this line
        2 1/1 1 3 0/0/A/B/T  | line 2: "3" is not an option; they are numbered from 1 to 2
        2 1/1 1 2/0/A/B/T    | line 2: the ballot does not end with 0
        2 1/0.5 1 0/0/A/B/T  | line 2: "0.5" is not a number of ballots
        2 1/0 1 0/0/A/B/T    | line 2: "0" is not a number of ballots
        2 1/1 x 0/0/A/B/T    | line 2: "x" is not an option
        2 1/1 1= 0/0/A/B/T   | line 2: "" is not an option
        2 1/-3/1 1 0/0/A/B/T | line 2: "3" is not an option
        2 1/1 1 0            | line 2: the file ends before the 0 that ends the ballots
        2 1/1 1 0/0/A        | line 4: the file ends before the name of option 2 of 2
        2 1/1 1 0/0/A/B      | line 5: the file ends before the title
        2 1/1 1 0/0/A/B/C/T  | line 7: there is more after the title
        2 1/1 1 0/0/A/A/T    | line 5: two options are called A
        2 1/1 1 0/0/""/A/T   | line 4: an option has no name
        """)
    void aWrongFileIsRefusedWithTheLineAndTheReason(String file, String refusal) {
        assertThat(Texts.refusal("a.blt", file.replace('/', '\n') + "\n")).startsWith(refusal);
    }

    @Test
    void aMillionLinesAreReadQuickly() {
        StringBuilder text = new StringBuilder("9 3\n");
        for (int line = 0; line < 1_000_000; line++) {
            text.append("1 ")
                    .append(1 + line % 9)
                    .append(' ')
                    .append(1 + (line / 9 + line + 1) % 9)
                    .append(" 0\n");
        }
        String names = "0\nA\nB\nC\nD\nE\nF\nG\nH\nI\nWard\n";
        RankedPoll poll = Texts.ranked("a.blt", text + names);
        assertThat(poll.ballots().papers()).isEqualTo(1_000_000);
        assertThat(poll.ballots().batches()).hasSizeLessThanOrEqualTo(81);
    }
}
