package org.roundtable.voting.count.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.Batch;

class PabulibTest {
    private static final String GOOD = """
            META
            key;value
            description;Green budget
            num_projects;2
            num_votes;3
            budget;100.50
            vote_type;approval
            max_length;2
            rule;greedy
            PROJECTS
            project_id;cost;name;votes;selected
            p1;60;"Trees; and ""shrubs\""";2;1
            p2;50.5;Bench;2;0
            VOTES
            voter_id;age;vote
            1;33;p1,p2
            2;;p2
            3;20;p1
            """;

    @Test
    void projectsBudgetAndBallotsAreRead() {
        BudgetPoll poll = (BudgetPoll) Texts.read("a.pb", GOOD);
        assertThat(poll.title()).isEqualTo("Green budget");
        assertThat(poll.rule()).isEqualTo("greedy");
        assertThat(poll.ballots().budget()).isEqualTo(1005);
        assertThat(poll.ballots().decimals()).isEqualTo(1);
        assertThat(poll.ballots().projects().getFirst().name()).isEqualTo("Trees; and \"shrubs\"");
        assertThat(poll.ballots().projects().getLast().cost()).isEqualTo(505);
        assertThat(poll.ballots().batches())
                .containsExactly(Batch.one(Approval.of(0, 1)), Batch.one(Approval.of(1)), Batch.one(Approval.of(0)));
        assertThat(poll.selected()).containsExactly(0);
        assertThat(poll.notes()).isEmpty();
    }

    @Test
    void aColumnOfVotesThatDoesNotAgreeIsNoted() {
        BudgetPoll poll = (BudgetPoll) Texts.read("a.pb", GOOD.replace("Bench;2", "Bench;7"));
        assertThat(poll.notes()).containsExactly("project p2 has 2 votes, the file says 7");
    }

    @Test
    void pointsAndOrdersBecomeVotes() {
        String points = GOOD.replace("approval", "cumulative")
                .replace("voter_id;age;vote", "voter_id;vote;points")
                .replace("1;33;p1,p2", "1;p1,p2;3,1")
                .replace("2;;p2", "2;p2;4")
                .replace("3;20;p1", "3;p1;2");
        assertThat(((BudgetPoll) Texts.read("a.pb", points)).votes()).containsExactly(5L, 5L);
        String orders = GOOD.replace("approval", "ordinal");
        assertThat(((BudgetPoll) Texts.read("a.pb", orders)).votes()).containsExactly(4L, 3L);
    }

    @Test
    void columnsThatAreNotNeededCanBeMissing() {
        String file = GOOD.replace("name;votes;selected", "category")
                .replace("\"Trees; and \"\"shrubs\"\"\";2;1", "\"green,public space\"")
                .replace("Bench;2;0", "");
        BudgetPoll poll = (BudgetPoll) Texts.read("a.pb", file);
        assertThat(poll.ballots().projects().getFirst().name()).isEqualTo("p1");
        assertThat(poll.votes()).containsExactly(2L, 2L);
        assertThat(poll.selected()).isEmpty();
        assertThat(poll.notes()).isEmpty();
    }

    @Test
    void wordsCanStandBehindQuotes() {
        BudgetPoll poll = (BudgetPoll) Texts.read("a.pb", GOOD.replace("Bench", "\"Bench\" by the river"));
        assertThat(poll.ballots().projects().getLast().name()).isEqualTo("Bench by the river");
    }

    @ParameterizedTest
    @CsvSource({"100.50, 1005", "'100,5', 1005", "1 000.5, 10005", "'1 000,50', 10005", "100, 1000"})
    void moneyIsReadAsPeopleWriteIt(String budget, long smallest) {
        BudgetPoll poll = (BudgetPoll) Texts.read("a.pb", GOOD.replace("budget;100.50", "budget;" + budget));
        assertThat(poll.ballots().budget()).isEqualTo(smallest);
    }

    @Test
    void oneProjectToAVoterAndScoresAreRead() {
        String one = GOOD.replace("approval", "choose-1").replace("1;33;p1,p2", "1;33;p2");
        assertThat(((BudgetPoll) Texts.read("a.pb", one)).votes()).containsExactly(1L, 2L);
        assertThat(Texts.refusal("a.pb", GOOD.replace("approval", "choose-1")))
                .isEqualTo("line 16: the vote names 2 projects, and 1 are allowed");
        String scores = GOOD.replace("approval", "scoring")
                .replace("voter_id;age;vote", "voter_id;vote;points")
                .replace("1;33;p1,p2", "1;p1,p2;0,1")
                .replace("2;;p2", "2;p2;4")
                .replace("3;20;p1", "3;;");
        assertThat(((BudgetPoll) Texts.read("a.pb", scores)).votes()).containsExactly(0L, 5L);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        BudgetPoll poll = (BudgetPoll) Texts.read("a.pb", GOOD);
        StringBuilder text = new StringBuilder();
        PabulibWriter.write(poll.title(), "equalshares/add1", poll.ballots(), List.of(1), text);
        BudgetPoll again = (BudgetPoll) Texts.read("a.pb", text.toString());
        assertThat(again.ballots()).isEqualTo(poll.ballots());
        assertThat(again.rule()).isEqualTo("equalshares/add1");
        assertThat(again.selected()).containsExactly(1);
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(delimiter = '|', textBlock = """
        BETA            | META             | line 1: the part META should start here
        key             | key;value        | line 2: "key" has no value
        num_projects;3  | num_projects;2   | line 14: num_projects announces 3, but there are 2
        num_votes;4     | num_votes;3      | line 18: num_votes announces 4, but there are 3
        budget;lots     | budget;100.50    | line 1: the part META has no budget
        budget;1,000    | budget;100.50    | line 1: the part META has no budget
        budget;-100     | budget;100.50    | line 1: the part META has no budget
        p2;1,505        | p2;50.5          | line 13: "1,505" is not what a project can cost
        vote_type;magic | vote_type;approval | line 1: vote_type must be approval
        max_length;1    | max_length;2     | line 16: the vote names 2 projects, and 1 are allowed
        project_id;name | project_id;cost  | line 11: the columns project_id and cost
        p2;-50          | p2;50.5          | line 13: "-50" is not what a project can cost
        p2;0            | p2;50.5          | line 13: "0" is not what a project can cost
        p1;50.5         | p2;50.5          | line 13: project p1 is there twice
        age;ballot      | age;vote         | line 15: the columns of votes must be voter_id, vote
        2;;p3           | 2;;p2            | line 17: there is no project p3
        2;;p2,p2        | 2;;p2            | line 17: the vote names project p2 twice
        3               | 3;20;p1          | line 18: the line is cut off before the vote
        """)
    void aWrongFileIsRefusedWithTheLineAndTheReason(String wrong, String right, String refusal) {
        assertThat(Texts.refusal("a.pb", GOOD.replace(right, wrong))).startsWith(refusal);
    }

    @Test
    void aFileThatEndsTooEarlyIsRefused() {
        assertThat(Texts.refusal("a.pb", GOOD.substring(0, GOOD.indexOf("PROJECTS"))))
                .isEqualTo("line 9: the file ends before its part PROJECTS");
        assertThat(Texts.refusal("a.pb", GOOD.substring(0, GOOD.indexOf("VOTES"))))
                .isEqualTo("line 13: the file ends before its part VOTES");
    }

    @Test
    void aVoteThatCostsTooMuchIsRefused() {
        assertThat(Texts.refusal("a.pb", GOOD.replace("max_length;2", "max_sum_cost;100")))
                .isEqualTo("line 16: the vote costs 110.5, and 100 is the most allowed");
    }
}
