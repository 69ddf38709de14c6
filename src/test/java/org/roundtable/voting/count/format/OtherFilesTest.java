package org.roundtable.voting.count.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.ApprovalRules;
import org.roundtable.voting.count.Availability;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.DateBallot;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.MotionRules;
import org.roundtable.voting.count.MotionVote;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.Ranking;
import org.roundtable.voting.count.ScoreRules;
import org.roundtable.voting.count.Scores;

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

    @Test
    void tablesOfApprovalsAndScoresAreReadAndWritten() throws IOException {
        String approvals = "approvals,'=A,\"Lee, Bob\",C\r\n3,x,x,\r\n1,,,\r\n";
        ChoicePoll choice = (ChoicePoll) Texts.read("a.csv", approvals);
        assertThat(choice.options().names()).containsExactly("=A", "Lee, Bob", "C");
        assertThat(choice.ballots()).containsExactly(new Batch<>(Approval.of(0, 1), 3), new Batch<>(Approval.BLANK, 1));
        assertThat(written(new Question.Choose(
                        choice.options(), choice.ballots(), ApprovalRules.approval(1), 4, 4, Lots.NONE)))
                .isEqualTo(approvals);
        String scores = "scores,A,B\r\n2,5,\r\n1,0,3\r\n";
        ScorePoll score = (ScorePoll) Texts.read("a.csv", scores);
        assertThat(score.highest()).isEqualTo(5);
        assertThat(score.ballots())
                .containsExactly(new Batch<>(Scores.inOrder(5, -1), 2), new Batch<>(Scores.inOrder(0, 3), 1));
        assertThat(written(new Question.Score(score.options(), score.ballots(), ScoreRules.scores(5), Lots.NONE)))
                .isEqualTo(scores);
    }

    @Test
    void motionsAndDatesAreWrittenInWords() throws IOException {
        assertThat(written(new Question.Motion(
                        "+1",
                        List.of(new Batch<>(MotionVote.YES, 2), new Batch<>(MotionVote.BLANK, 1)),
                        MotionRules.USUAL,
                        0,
                        3,
                        0,
                        3)))
                .isEqualTo("votes,vote\r\n2,yes\r\n1,blank\r\n");
        assertThat(written(new Question.Dates(
                        Options.of("@1", "2"),
                        List.of(new Batch<>(new DateBallot(List.of(Availability.IF_NEED_BE, Availability.NO)), 4)))))
                .isEqualTo("dates,'@1,2\r\n4,if-need-be,no\r\n");
    }

    private static String written(Question question) throws IOException {
        StringBuilder text = new StringBuilder();
        CsvWriter.write(question, text);
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        votes,A,B             | line 1: the first row must be "papers" (of ranks), "approvals" or "scores"
        approvals             | line 1: the first row names no options
        approvals,A,B/1,x,2   | line 2: "2" is not a cross, 1, 0 or empty
        scores,A,B/1,x,2      | line 2: "x" is not a score
        papers,A,A            | line 1: two options are called A
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

    @Test
    void oneNameAmongAHundredThousandIsThereTwice() {
        String names = IntStream.range(0, 100_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
        assertThat(Texts.refusal("a.csv", "approvals," + names + ",7\n")).isEqualTo("line 1: two options are called 7");
    }
}
