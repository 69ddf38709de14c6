package org.roundtable.voting.count.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.ApprovalRules;
import org.roundtable.voting.count.Availability;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.DateBallot;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.MajorityBase;
import org.roundtable.voting.count.MotionRules;
import org.roundtable.voting.count.MotionVote;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.QuorumCheck;
import org.roundtable.voting.count.QuorumRule;
import org.roundtable.voting.count.Recused;
import org.roundtable.voting.count.ScoreRules;
import org.roundtable.voting.count.Scores;
import org.roundtable.voting.count.Turnout;

/** Records of polls that no other format can hold; ranked ones and budgets are tried with the laws. */
class RecordTest {
    private static final Options ABC = Options.of("A", "B", "C");
    private static final MotionRules MOTION = new MotionRules(
            Majority.atLeast(2, 3, MajorityBase.CAST),
            new QuorumRule(1, 2, QuorumRule.By.PRESENCE, QuorumRule.Of.SEATS),
            true);

    static Stream<Question> questions() {
        return Stream.of(
                new Question.Motion(
                        "Open on Sundays",
                        List.of(new Batch<>(MotionVote.YES, 5), new Batch<>(MotionVote.INVALID, 1)),
                        MOTION,
                        7,
                        9,
                        6,
                        11),
                new Question.Choose(
                        ABC,
                        List.of(new Batch<>(Approval.of(0, 1), 2), new Batch<>(Approval.BLANK, 1)),
                        new ApprovalRules(1, 2, 2, 2, Majority.simple(MajorityBase.ENTITLED)),
                        3,
                        4,
                        new Lots(List.of(2, 0, 1))),
                new Question.Choose(ABC, List.of(Batch.one(Approval.of(1))), ApprovalRules.single(), 1, 1, Lots.NONE),
                new Question.Choose(
                        ABC,
                        List.of(new Batch<>(Approval.of(1), 4)),
                        new ApprovalRules(1, 1, 1, -1, Majority.simple(MajorityBase.CAST)),
                        6,
                        9,
                        new Recused(2, 1, true, false),
                        4,
                        Lots.NONE),
                new Question.Score(
                        ABC,
                        List.of(Batch.one(Scores.of(Map.of(0, 3, 2, 0))), Batch.one(Scores.of(Map.of()))),
                        ScoreRules.dots(5, 3),
                        Lots.NONE),
                new Question.Dates(
                        ABC,
                        List.of(new Batch<>(
                                new DateBallot(List.of(Availability.YES, Availability.IF_NEED_BE, Availability.NO)),
                                4))));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aRecordCountsAsItsPollDid(Question question) {
        String text = JsonText.of(RecordWriter.of("Title", 12, question));
        RecordedPoll read = (RecordedPoll) Texts.read("poll.json", text);
        assertThat(read.title()).isEqualTo("Title");
        assertThat(read.electorate()).isEqualTo(12);
        assertThat(read.question().count()).isEqualTo(question.count());
        assertThat(ResultDocument.same(read.stored(), question, question.count()))
                .isTrue();
        assertThat(JsonText.of(RecordWriter.of("Title", 12, read.question()))).isEqualTo(text);
    }

    @Test
    void aChangedResultIsNoticed() {
        Question question = questions().findFirst().orElseThrow();
        String text = JsonText.of(RecordWriter.of("Title", 12, question));
        RecordedPoll read = (RecordedPoll) Texts.read("poll.json", text.replace("\"passed\"", "\"not-passed\""));
        assertThat(ResultDocument.same(read.stored(), question, question.count()))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(delimiter = '|', textBlock = """
        "format" : "other/1"    | "format" : "roundtable-poll/1" | line 2: the format is not roundtable-poll/1
        "electorate" : -1       | "electorate" : 12   | line 4: a whole number from 0 to 1000000000
        "electorate" : 1.5      | "electorate" : 12   | line 4: a value should stand here
        "entry" : 12            | "electorate" : 12   | line 1: "electorate" is missing
        "method" : "magic"      | "method" : "motion" | line 5: there is no method magic
        "denominator" : 0       | "denominator" : 3   | line 9: a whole number from 1
        "numerator" : 5         | "numerator" : 2     | line 7: a majority is a share
        "base" : "all"          | "base" : "cast"     | line 11: "all" is none of yes-and-no
        "vote" : "maybe"        | "vote" : "yes"      | line 34: "maybe" is none of yes, no
        "papers" : 0            | "papers" : 5        | line 33: a whole number from 1
        [                       | {                   | line 2: this is not JSON
        """)
    void aWrongRecordIsRefusedWithTheLineAndTheReason(String wrong, String right, String refusal) {
        String text =
                JsonText.of(RecordWriter.of("Title", 12, questions().findFirst().orElseThrow()));
        int at = text.indexOf(right);
        assertThat(at).isNotNegative();
        assertThat(Texts.refusal("poll.json", text.substring(0, at) + wrong + text.substring(at + right.length())))
                .startsWith(refusal);
    }

    @Test
    void aRecordKnowsWhetherItsQuorumWasMet() {
        Question question = questions().skip(3).findFirst().orElseThrow();
        for (int needed : List.of(5, 10)) {
            RecordedPoll read = (RecordedPoll) Texts.read("poll.json", withQuorum(question, needed));
            Verdict verdict = needed == 5 ? Verdict.of(question.count()) : Verdict.NO_QUORUM;
            assertThat(read.verdict(question.count())).isEqualTo(verdict);
            assertThat(read.said()).isEqualTo(verdict);
            assertThat(read.agrees(question.count())).isTrue();
        }
    }

    @Test
    void aQuorumOrAVerdictThatDoesNotFollowIsNoticed() {
        Question question = questions().skip(3).findFirst().orElseThrow();
        String text = withQuorum(question, 10);
        for (String changed : List.of(
                text.replace("\"had\" : 8", "\"had\" : 10"),
                text.replace("\"needed\" : 10", "\"needed\" : 8"),
                text.replace("\"no-quorum\"", "\"decided\""))) {
            assertThat(changed).isNotEqualTo(text);
            assertThat(((RecordedPoll) Texts.read("poll.json", changed)).agrees(question.count()))
                    .isFalse();
        }
    }

    private static String withQuorum(Question question, int needed) {
        QuorumCheck quorum = new QuorumCheck(
                new QuorumRule(needed, 0, QuorumRule.By.TAKING_PART, QuorumRule.Of.ENTITLED),
                new Turnout(question.papers(), 0, 0, 6, 12, 6),
                12);
        Verdict verdict = quorum.met() ? Verdict.of(question.count()) : Verdict.NO_QUORUM;
        return JsonText.of(
                RecordWriter.of("Title", quorum, verdict, question, ResultDocument.of(question, question.count())));
    }

    @Test
    void anOlderRecordMayLackRulesThatCameLater() {
        Question question = questions().skip(2).findFirst().orElseThrow();
        String text = JsonText.of(RecordWriter.of("Title", 12, question));
        String older = text.replaceAll("(?s)\\s*\"recused\" : \\{[^}]*\\},", "").replaceAll("\\s*\"spoiled\" : 0,", "");
        assertThat(older).doesNotContain("spoiled", "recused");
        RecordedPoll read = (RecordedPoll) Texts.read("poll.json", older);
        assertThat(read.question()).isEqualTo(question);
        assertThat(read.agrees(question.count())).isTrue();
    }

    @Test
    void aRecordThatIsCutOffIsRefused() {
        String text =
                JsonText.of(RecordWriter.of("Title", 12, questions().findFirst().orElseThrow()));
        assertThat(Texts.refusal("poll.json", text.substring(0, text.length() / 2)))
                .contains("this is not JSON");
    }
}
