package org.roundtable.voting.count.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Ranking;

/** Tables, encodings, and files that are none of all this. */
class OtherFilesTest {
    private static final String BLT = "2 1\n1 1 0\n0\n\"José\"\n\"Éva\"\n\"Ward\"\n";

    @Test
    void aTableOfRanksIsRead() {
        RankedPoll poll = Texts.ranked("a.csv", "papers,Ann,\"Lee, Bob\",Cid\n3,1,2,\n1,x,X,\n2,3,0,1\n");
        assertThat(poll.ballots().options().names()).containsExactly("Ann", "Lee, Bob", "Cid");
        assertThat(poll.ballots().batches())
                .containsExactly(
                        new Batch<>(Ranking.of(0, 1), 3),
                        new Batch<>(Ranking.ofPlaces(List.of(List.of(0, 1))), 1),
                        new Batch<>(Ranking.ofPlaces(List.of(List.of(2), List.of(), List.of(0))), 2));
    }

    @Test
    void aTableThatIsWrittenIsReadAgain() throws IOException {
        RankedPoll poll = Texts.ranked("a.csv", "papers,Ann,\"Lee, Bob\",Cid\n3,1,2,\n1,x,X,\n2,3,0,1\n");
        StringBuilder text = new StringBuilder();
        CsvWriter.write(poll.ballots(), text);
        assertThat(Texts.ranked("a.csv", text.toString())).isEqualTo(poll);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        votes,A,B             | line 1: the first row must be "papers" and the names of the options
        papers,A,A            | line 1: two options have the same name
        papers,A,B/1,1        | line 2: the row has 2 cells, and the first row 3
        papers,A,B/1,1,2/many,1,2 | line 3: "many" is not a number of ballots
        papers,A,B/1,1,two    | line 2: "two" is not a rank
        papers,A,B/1,"1"2,1   | line 2: the quotes on this line do not match
        """)
    void aWrongTableIsRefused(String file, String refusal) {
        assertThat(Texts.refusal("a.csv", file.replace('/', '\n') + "\n")).startsWith(refusal);
    }

    @Test
    void aByteOrderMarkAndOldEncodingsDoNotGarbleNames() {
        byte[] marked = ("\uFEFF" + BLT).getBytes(StandardCharsets.UTF_8);
        byte[] old = BLT.getBytes(Charset.forName("windows-1252"));
        for (byte[] file : List.of(marked, old)) {
            assertThat(((RankedPoll) Texts.read("a.blt", file))
                            .ballots()
                            .options()
                            .names())
                    .containsExactly("José", "Éva");
        }
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThat(Texts.refusal("a.blt", BLT.getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("line 1: this file is UTF-16; save it as UTF-8");
        assertThat(Texts.refusal("a.blt", new byte[] {'P', 'K', 3, 4, 20, 0}))
                .isEqualTo("line 1: this is a compressed archive; unpack it first");
        assertThat(Texts.refusal("a.blt", new byte[] {0x1f, (byte) 0x8b, 8}))
                .isEqualTo("line 1: this is a compressed archive; unpack it first");
        assertThat(Texts.refusal("a.blt", BLT.getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("line 1: this is not a text file");
        assertThat(Texts.refusal("a.blt", new byte[0])).isEqualTo("line 1: the file is empty");
        assertThat(Texts.refusal("a.blt", "1".repeat(2_000_000)))
                .isEqualTo("line 1: a line of more than a million characters");
        assertThat(Texts.refusal("a.doc", BLT)).startsWith("line 1: the name of the file must end with");
    }
}
