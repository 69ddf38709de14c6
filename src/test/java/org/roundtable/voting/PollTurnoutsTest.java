package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PollTurnoutsTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    PollTurnouts turnouts;

    @Autowired
    Recusals recusals;

    @Autowired
    PollFacilitation facilitation;

    @Autowired
    TestClock clock;

    private World.TestBoard board;

    @BeforeEach
    void makeBoard() {
        board = world.board(3);
    }

    @Test
    void namedAndSecretVotesCountAlike() {
        PollId named = polls.open(board);
        polls.cast(board, named, board.member(0), Choice.YES);
        polls.cast(board, named, board.member(1), Choice.NO);
        polls.close(board, named);
        PollId secret = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, true));
        polls.castSecretly(board, secret, board.member(0), Vote.Marks.of(1));
        polls.close(board, secret);
        PollTurnout<String> turnout = turnout();
        assertThat(turnout.polls()).isEqualTo(2);
        assertThat(turnout.votes())
                .isEqualTo(Map.of("first", new PollTurnout.Votes(2, 2), "others", new PollTurnout.Votes(1, 4)));
    }

    @Test
    void whoSteppedBackIsNotCountedAndWhatIsOpenOrAnnulledIsNot() {
        PollId conflicted = polls.open(board);
        As.person(
                board.member(0),
                () -> recusals.declare(board.id(), conflicted, new Conflict(ConflictKind.FAMILY, "A cousin")));
        polls.close(board, conflicted);
        PollId open = polls.open(board);
        polls.cast(board, open, board.member(1), Choice.YES);
        PollId annulled = polls.open(board);
        As.person(board.facilitator(), () -> facilitation.annul(board.id(), annulled, "Wrong text"));
        PollTurnout<String> turnout = turnout();
        assertThat(turnout.polls()).isOne();
        assertThat(turnout.votes()).isEqualTo(Map.of("others", new PollTurnout.Votes(0, 2)));
    }

    @Test
    void whatWasOpenedEarlierIsNotCounted() {
        PollId poll = polls.open(board);
        polls.close(board, poll);
        assertThat(turnouts.since(board.id(), clock.instant().plusSeconds(1), this::group))
                .isEqualTo(new PollTurnout<>(0, Map.of()));
    }

    private PollTurnout<String> turnout() {
        return turnouts.since(board.id(), clock.instant().minus(Duration.ofDays(1)), this::group);
    }

    private String group(PersonId person) {
        return person.equals(board.member(0)) ? "first" : "others";
    }
}
