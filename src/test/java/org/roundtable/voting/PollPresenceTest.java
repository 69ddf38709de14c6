package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.roundtable.voting.count.QuorumRule;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PollPresenceTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    PollPresence presence;

    World.TestBoard board;
    PollId poll;

    @BeforeEach
    void aPollThatNeedsTwoInTheRoom() {
        board = world.board(3);
        Quorum two = new Quorum(2, 0, QuorumRule.By.PRESENCE, QuorumRule.Of.ENTITLED);
        poll = polls.open(board, new PollRules(PollWorld.MAJORITY.way(), two), ResultsShown.LIVE);
    }

    @Test
    void aFacilitatorMarksWhoIsThereAndEverybodySeesIt() {
        mark(board.member(0), true);
        mark(board.member(0), true);
        mark(board.member(1), true);
        assertThat(polls.snapshot(board, poll).numbers().present()).isEqualTo(2);
        polls.cast(board, poll, board.member(0), Choice.YES);
        polls.close(board, poll);
        assertThat(polls.snapshot(board, poll).verdict()).contains(Verdict.PASSED);
    }

    @Test
    void aQuorumCanBeLostBeforeClosing() {
        mark(board.member(0), true);
        mark(board.member(1), true);
        polls.cast(board, poll, board.member(0), Choice.YES);
        mark(board.member(1), false);
        polls.close(board, poll);
        assertThat(polls.snapshot(board, poll).verdict()).contains(Verdict.NO_QUORUM);
        assertThatThrownBy(() -> mark(board.member(1), true)).isInstanceOf(PollNotOpen.class);
    }

    @Test
    void onlyFacilitatorsMarkAndOnlyTheElectorate() {
        assertThatThrownBy(
                        () -> As.person(board.member(0), () -> presence.mark(board.id(), poll, board.member(0), true)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> mark(board.observer(), true)).isInstanceOf(NotEntitled.class);
        var other = world.board(1);
        assertThatThrownBy(() ->
                        As.person(other.facilitator(), () -> presence.mark(other.id(), poll, board.member(0), true)))
                .isInstanceOf(NotFound.class);
    }

    private void mark(PersonId person, boolean present) {
        As.person(board.facilitator(), () -> presence.mark(board.id(), poll, person, present));
    }
}
