package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.live.Topic;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.PublicPoll;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What is on a wall, and what never is. */
@DatabaseTest
class WallTest {
    @Autowired
    World world;

    @Autowired
    OpenWorld open;

    @Autowired
    PollWorld polls;

    @Autowired
    WallService walls;

    @Autowired
    GuestQuestions guests;

    @Autowired
    QuestionReview review;

    private TestBoard board;
    private MeetingId meeting;
    private Wall wall;

    @BeforeEach
    void open() {
        board = world.board(3);
        meeting = open.running(board);
        wall = walls.open(open.token(board, meeting, DoorKind.WALL)).orElseThrow();
    }

    @Test
    void itHoldsNoNotesAndNoNames() {
        open.item(board, meeting, "Budget for rides");
        String guestToken = open.token(board, meeting, DoorKind.GUESTS);
        WallSnapshot now = wall.meeting().load().get();
        assertThat(now.item()).map(WallSnapshot.WallItem::title).contains("Budget for rides");
        assertThat(now.guestToken()).contains(guestToken);
        assertThat(json(now))
                .contains("Autumn meeting")
                .doesNotContain("Only for facilitators", "For the board", "Fay Facilitator", "Member 1", "Library");
    }

    @Test
    void theQuestionOnShowBearsNoName() {
        GuestPass ana = open.guest(open.token(board, meeting, DoorKind.GUESTS), "Ana Ortiz");
        QuestionId id = QuestionId.next();
        guests.ask(ana, new NewQuestion(id, "Is there parking?", true));
        assertThat(wall.question().load().get()).isEmpty();
        As.person(board.facilitator(), () -> review.accept(board.id(), meeting, id));
        guests.support(ana, id);
        assertThat(wall.question().load().get()).isEmpty();
        As.person(board.facilitator(), () -> review.show(board.id(), meeting, id));
        assertThat(wall.question().load().get()).contains(new QuestionOnShow("Is there parking?", 1));
    }

    @Test
    void anOpenVoteTellsHowManyHaveVotedAndNothingElseEvenWhereResultsAreLive() {
        PollId poll = polls.open(board, PollWorld.MAJORITY, ResultsShown.LIVE);
        AgendaItemId item = open.item(board, meeting, "Budget", Topic.of("poll", poll));
        String before = json(vote(item).orElseThrow());
        polls.cast(board, poll, board.member(0), Choice.NO);
        PublicPoll one = vote(item).orElseThrow();
        assertThat(one.tookPart()).isOne();
        assertThat(one.voters()).isEqualTo(3);
        assertThat(one.verdict()).isEmpty();
        assertThat(json(one).replace("\"tookPart\":1", "\"tookPart\":0")).isEqualTo(before);
    }

    @Test
    void aClosedVoteTellsTheVerdictInWordsAndNobodysName() {
        PollId poll = polls.open(board, PollWorld.MAJORITY, ResultsShown.AFTER_CLOSING);
        AgendaItemId item = open.item(board, meeting, "Budget", Topic.of("poll", poll));
        polls.cast(board, poll, board.member(0), Choice.YES);
        polls.close(board, poll);
        PublicPoll now = vote(item).orElseThrow();
        assertThat(now.verdictKey()).contains("voting.verdict.PASSED");
        assertThat(now.result()).isPresent();
        assertThat(json(now)).doesNotContain("Member", board.member(0).text());
    }

    @Test
    void aSecretVoteTellsNoArithmeticEvenOnceItIsClosed() {
        PollId poll = polls.open(board, secret());
        AgendaItemId item = open.item(board, meeting, "Chair", Topic.of("poll", poll));
        polls.castSecretly(board, poll, board.member(0), Vote.of(Choice.YES));
        assertThat(vote(item)).map(PublicPoll::tookPart).contains(1);
        polls.close(board, poll);
        assertThat(vote(item).orElseThrow().result()).isEmpty();
        assertThat(vote(item).orElseThrow().verdict()).isPresent();
    }

    @Test
    void whatWasDecidedBeforeTheItemWasTakenUpIsNotShown() {
        PollId poll = polls.open(board);
        polls.close(board, poll);
        AgendaItemId item = open.item(board, meeting, "Budget", Topic.of("poll", poll));
        assertThat(vote(item)).isEmpty();
        assertThat(vote(open.item(board, meeting, "Nothing to vote on"))).isEmpty();
    }

    private Optional<PublicPoll> vote(AgendaItemId item) {
        return wall.vote(item).load().get();
    }

    private static PollTerms secret() {
        return new PollTerms(
                "Who leads?", "", List.of(), PollWorld.MAJORITY, ResultsShown.AFTER_CLOSING, true, Optional.empty());
    }

    private static String json(Object shown) {
        return JsonMapper.builder().build().writeValueAsString(shown);
    }
}
