package org.roundtable.voting.count.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.ApprovalRules;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.MajorityBase;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.Published;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.QuorumCheck;
import org.roundtable.voting.count.QuorumRule;
import org.roundtable.voting.count.Recused;
import org.roundtable.voting.count.Turnout;
import org.roundtable.voting.count.format.JsonText;
import org.roundtable.voting.count.format.RecordWriter;
import org.roundtable.voting.count.format.ResultDocument;
import org.roundtable.voting.count.format.Verdict;

class CountCommandTest {
    private static final String BLT = "3 1\n4 1 2 0\n3 2 1 0\n2 3 2 0\n0\n\"Ann\"\n\"Bob\"\n\"Cid\"\n\"Ward 1\"\n";
    private static final String TIED = "3 1\n4 1 0\n2 2 0\n2 3 0\n0\n\"Ann\"\n\"Bob\"\n\"Cid\"\n\"Ward 1\"\n";
    private static final String PB = """
            META
            key;value
            num_projects;3
            num_votes;4
            budget;100
            vote_type;approval
            rule;%s
            PROJECTS
            project_id;cost;name;selected
            a;60;Trees;1
            b;50;Bench;0
            c;30;Bins;1
            VOTES
            voter_id;vote
            1;a,b
            2;a,b
            3;a,c
            4;c
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final ByteArrayOutputStream trouble = new ByteArrayOutputStream();

    @Test
    void theOfficialElectionsComeOutAsPublished() {
        assertThat(run(Published.file("glasgow-linn-2007.blt").toString(), "--json"))
                .isZero();
        assertThat(told())
                .contains(
                        "\"winners\" : [ \"David Ritchie\", \"Sadie Docherty\", \"Margot Clark\", \"John McKenzie\" ]",
                        "\"Margot Clark\" : \"2008.75096\"",
                        "\"nonTransferable\" : \"1555.34398\"");
        told.reset();
        assertThat(run(Published.file("wieliczka-2023.pb").toString(), "--json"))
                .isZero();
        assertThat(told()).contains("\"spent\" : \"995079\"", "\"endowment\" : \"315\"", "\"agrees\" : true");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                             | "method" : "stv"     | [ "Bob" ]
        --method irv         | "method" : "irv"     | [ "Bob" ]
        --method=schulze     | "method" : "schulze" | [ "Bob" ]
        --method approval --seats 2 | "method" : "approval" | [ "Bob", "Ann" ]
        --method majority    | "method" : "majority" | [ ]
        --method majority --rule at-least:4/9 | "method" : "majority" | [ "Ann" ]
        --seats 2            | "seats" : 2          | [ "Ann", "Bob" ]
        """)
    void theSameBallotsCanBeCountedInOtherWays(String settings, String said, String winners) throws IOException {
        String[] words = settings == null ? new String[0] : settings.split(" ");
        String file = file("ward.blt", BLT);
        assertThat(run(Stream.concat(Stream.of(file, "--json"), Stream.of(words))
                        .toArray(String[]::new)))
                .isZero();
        assertThat(told()).contains(said, "\"winners\" : " + winners);
    }

    @Test
    void aBudgetIsCountedByTheRuleOfItsFile() throws IOException {
        assertThat(run(file("a.pb", PB.formatted("greedy")), "--json")).isZero();
        assertThat(told()).contains("\"method\" : \"greedy\"", "\"winners\" : [ \"a\", \"c\" ]", "\"agrees\" : true");
        told.reset();
        assertThat(run(file("a.pb", PB.formatted("equalshares")), "--json")).isZero();
        assertThat(told()).contains("\"completion\" : \"none\"", "\"endowment\" : \"25\"");
        told.reset();
        assertThat(run(file("a.pb", PB.formatted("magic")), "--rule", "greedy-no-skip", "--json"))
                .isZero();
        assertThat(told()).contains("\"tooDear\" : \"ends\"");
        assertThat(run(file("a.pb", PB.formatted("magic")))).isEqualTo(2);
        assertThat(trouble()).contains("the rule \"magic\" is not known");
    }

    @Test
    void aRuleOfAFileThatIsNotKnownGivesWayToTheMethodAskedFor() throws IOException {
        assertThat(run(file("a.pb", PB.formatted("greedy-custom")), "--method", "greedy", "--json"))
                .isZero();
        assertThat(told()).contains("\"tooDear\" : \"passed-over\"", "\"winners\" : [ \"a\", \"c\" ]");
        told.reset();
        assertThat(run(file("a.pb", PB.formatted("equalshares/add1-phragmen")), "--method", "equal-shares", "--json"))
                .isZero();
        assertThat(told()).contains("\"completion\" : \"add-one\"");
    }

    @Test
    void tablesOfApprovalsAndScoresAreCounted() throws IOException {
        assertThat(run(file("a.csv", "approvals,A,B\n3,x,x\n1,,1\n"), "--json")).isZero();
        assertThat(told()).contains("\"method\" : \"approval\"", "\"winners\" : [ \"B\" ]");
        told.reset();
        assertThat(run(file("a.csv", "approvals,A,B\n3,x,\n1,,x\n"), "--method=majority", "--rule=at-least:3/4"))
                .isZero();
        assertThat(told()).contains("winner: A", "needed 3");
        told.reset();
        String scores = file("s.csv", "scores,A,B\n2,1,3\n1,5,\n");
        assertThat(run(scores, "--json")).isZero();
        assertThat(told()).contains("\"measure\" : \"mean\"", "\"winners\" : [ \"B\" ]");
        told.reset();
        assertThat(run(scores, "--rule", "sum", "--json")).isZero();
        assertThat(told()).contains("\"winners\" : [ \"A\" ]");
        assertThat(run(scores, "--method", "stv")).isEqualTo(2);
        assertThat(run(scores, "--rule", "best")).isEqualTo(2);
        assertThat(trouble()).contains("counted by score", "score has the rules sum, mean, median");
    }

    @Test
    void aRecordWithoutItsQuorumDecidesNothing() throws IOException {
        Question question = new Question.Choose(
                Options.of("A", "B"),
                List.of(new Batch<>(Approval.of(0), 2)),
                new ApprovalRules(1, 1, 1, -1, Majority.simple(MajorityBase.ENTITLED)),
                0,
                9,
                new Recused(6, 0, false, true),
                1,
                Lots.NONE);
        QuorumCheck quorum = new QuorumCheck(
                new QuorumRule(1, 2, QuorumRule.By.TAKING_PART, QuorumRule.Of.ENTITLED),
                new Turnout(3, 0, 0, 0, 9, 0, new Recused(6, 0, false, true)),
                12);
        String text = JsonText.of(RecordWriter.of(
                "Title", quorum, Verdict.NO_QUORUM, question, ResultDocument.of(question, question.count())));
        assertThat(run(file("poll.json", text))).isZero();
        assertThat(told())
                .contains("no quorum: 3 there, 5 needed; nothing is decided", "verdict: no-quorum")
                .contains("recused 6, 0 of them present; not counted toward the quorum, outside the base")
                .contains("needed 2, invalid 1", "The file itself says the same.")
                .doesNotContain("winner:");
        told.reset();
        assertThat(run(file("poll.json", text), "--json")).isZero();
        assertThat(told()).contains("\"verdict\" : \"no-quorum\"", "\"winners\" : [ ]", "\"agrees\" : true");
    }

    @Test
    void aProjectWithFewerVotesThanTheFileDemandsIsLeftOut() throws IOException {
        String text = PB.formatted("greedy-threshold\nmin_project_score_threshold;3");
        assertThat(run(file("a.pb", text), "--json")).isZero();
        assertThat(told()).contains("\"winners\" : [ \"a\" ]");
    }

    @Test
    void aLotIsTheOneThatWasDrawnOrOneWorkedOutFromAWord() throws IOException {
        String file = file("ward.blt", TIED);
        assertThat(run(file, "--json", "--lots", "Cid,Bob")).isZero();
        assertThat(told()).contains("\"decision\" : \"lot\"", "\"taken\" : [ \"Bob\" ]");
        assertThat(trouble()).isEmpty();
        assertThat(run(file, "--lots", "Bob,Cid")).isZero();
        assertThat(told()).contains("decided by lot: Cid");
        assertThat(run(file)).isZero();
        assertThat(trouble()).contains("worked out from the word \"roundtable\" stood in");
    }

    @Test
    void peopleCanReadWhatHappened() throws IOException {
        assertThat(run(file("ward.blt", BLT))).isZero();
        assertThat(told()).contains("Ward 1", "stage 2: exclusion of Cid", "5.00000  Bob  elected", "winner: Bob");
    }

    @Test
    void helpExplains() {
        assertThat(run("--help")).isZero();
        assertThat(told()).contains("--method", "--seats", "--rule", "--lots", "--json");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        ''                       | count needs a file
        nowhere.blt              | there is no file nowhere.blt
        FILE other.blt           | count takes one file
        FILE --fast              | count knows no --fast
        FILE --method            | --method needs a value
        FILE --method best       | there is no method best
        FILE --method greedy     | greedy needs projects with costs
        FILE --seats none        | --seats needs a number from 1 to 9999
        FILE --lots Ann,Eve      | --lots names an option that is not there: Eve
        FILE --lots Ann,Ann      | --lots names twice: Ann
        FILE --method irv --rule fun=yes | irv has the settings over-vote
        FILE --method irv --rule over-vote=yes | "yes" is none of exhausts, passed-over
        FILE --method schulze --rule luck | schulze has the rules winning-votes, margins
        FILE --method majority --rule 2/3 | a majority is written more-than:1/2
        FILE --method majority --rule more-than:1/1 | there is no more than all
        """)
    void wrongUseEndsWithTwoAndAReason(String words, String reason) throws IOException {
        String file = file("ward.blt", BLT);
        String[] given =
                words.isEmpty() ? new String[0] : words.replace("FILE", file).split(" ");
        assertThat(run(given)).isEqualTo(2);
        assertThat(trouble()).startsWith(reason);
        assertThat(told()).isEmpty();
    }

    @Test
    void aBadFileEndsWithTwoAndItsLine() throws IOException {
        assertThat(run(file("ward.blt", BLT.replace("3 2 1 0", "3 2 7 0")), "--json"))
                .isEqualTo(2);
        assertThat(trouble()).startsWith("line 3: \"7\" is not an option");
        assertThat(told()).isEmpty();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... words) {
        return CountCommand.run(List.of(words), new PrintStream(told), new PrintStream(trouble));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private String trouble() {
        return trouble.toString(StandardCharsets.UTF_8);
    }
}
