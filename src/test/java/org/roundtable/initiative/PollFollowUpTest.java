package org.roundtable.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.discussion.CommentId;
import org.roundtable.discussion.CommentService;
import org.roundtable.discussion.NewComment;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.roundtable.voting.BallotService;
import org.roundtable.voting.Choice;
import org.roundtable.voting.NewPoll;
import org.roundtable.voting.OutcomeStep;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollOutcomes;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.Vote;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PollFollowUpTest {
    @Autowired
    World world;

    @Autowired
    Proposals proposals;

    @Autowired
    StageService stages;

    @Autowired
    InitiativeService initiatives;

    @Autowired
    PollFacilitation polls;

    @Autowired
    BallotService ballots;

    @Autowired
    PollOutcomes outcomes;

    @Autowired
    CommentService comments;

    @Test
    void aPollBringsWhatIsDiscussedToDecisionAndItsOutcomeOnward() {
        var board = world.board(2);
        var id = discussed(board);
        PollId poll = poll(board, id);
        assertThat(open(board, id).stage()).isEqualTo(Stage.DECISION);
        close(board, poll, OutcomeStep.ADOPTED);
        var shown = open(board, id);
        assertThat(shown.stage()).isEqualTo(Stage.PLANNED);
        assertThat(shown.history().getLast().mover()).isEqualTo(Mover.OUTCOME);
        assertThat(shown.history().getLast().reason()).isEqualTo("Shall we do it?");
    }

    @Test
    void anOutcomeMaySendBackDeclineOrMoveNothing() {
        var board = world.board(2);
        var id = discussed(board);
        close(board, poll(board, id), OutcomeStep.BACK_TO_DISCUSSION);
        assertThat(open(board, id).stage()).isEqualTo(Stage.DISCUSSION);
        close(board, poll(board, id), OutcomeStep.NOTHING);
        assertThat(open(board, id).stage()).isEqualTo(Stage.DECISION);
        close(board, poll(board, id), OutcomeStep.DECLINED);
        assertThat(open(board, id).stage()).isEqualTo(Stage.DECLINED);
    }

    @Test
    void noPollIsOpenedOnWhatIsNotYetDiscussed() {
        var board = world.board(2);
        var proposed = proposals.proposed(board.id(), board.member(0), "Rides");
        assertThatThrownBy(() -> poll(board, proposed)).isInstanceOf(Rejected.class);
        var draft = proposals.draft(board.id(), board.member(0), "Draft");
        assertThatThrownBy(() -> poll(board, draft)).isInstanceOf(NotFound.class);
        var other = world.board(1);
        var elsewhere = discussed(other);
        assertThatThrownBy(() -> poll(board, elsewhere)).isInstanceOf(NotFound.class);
    }

    @Test
    void anOutcomeThatCannotMoveItIsNotStated() {
        var board = world.board(2);
        var id = discussed(board);
        PollId poll = poll(board, id);
        As.person(board.facilitator(), () -> stages.move(board.id(), id, Arrow.PLAN, "Agreed in the meeting"));
        assertThatThrownBy(() -> close(board, poll, OutcomeStep.ADOPTED))
                .hasMessageContaining("initiative.not-in-decision");
    }

    @Test
    void cardsCountTheComments() {
        var board = world.board(2);
        var id = discussed(board);
        var said = new NewComment(CommentId.next(), id.topic(), Optional.empty(), Optional.empty(), "Who drives?");
        As.person(board.member(1), () -> comments.write(board.id(), said));
        assertThat(As.person(board.observer(), () -> initiatives.cards(board.id()))
                        .getFirst()
                        .comments())
                .isEqualTo(1);
    }

    private InitiativeId discussed(TestBoard board) {
        var id = proposals.proposed(board.id(), board.member(0), "Rides");
        As.person(board.facilitator(), () -> stages.move(board.id(), id, Arrow.DISCUSS, ""));
        return id;
    }

    private PollId poll(TestBoard board, InitiativeId id) {
        var terms = PollWorld.terms(PollWorld.MAJORITY, ResultsShown.LIVE, Optional.empty());
        PollId poll = As.person(
                board.facilitator(), () -> polls.open(board.id(), new NewPoll(Optional.of(id.topic()), terms)));
        As.person(board.member(0), () -> ballots.cast(board.id(), poll, terms, Vote.of(Choice.YES), ""));
        return poll;
    }

    private void close(TestBoard board, PollId poll, OutcomeStep step) {
        As.person(board.facilitator(), () -> polls.close(board.id(), poll));
        As.person(board.facilitator(), () -> outcomes.state(board.id(), poll, "So we said", step));
    }

    private InitiativeSnapshot open(TestBoard board, InitiativeId id) {
        return As.person(board.observer(), () -> initiatives.open(board.id(), id));
    }
}
