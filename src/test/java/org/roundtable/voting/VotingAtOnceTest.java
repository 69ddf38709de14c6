package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.roundtable.voting.count.MotionVotes;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class VotingAtOnceTest {
    private static final int ROUNDS = 50;

    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    BallotRepository ballots;

    @Test
    void onePersonVotingFromTwoDevices200TimesAtOnceHasOneBallot() throws Exception {
        var board = world.board(1);
        PollId poll = polls.open(board);
        List<Callable<Choice>> votes = IntStream.range(0, 200)
                .mapToObj(i -> vote(board, poll, 0, i % 2 == 0 ? Choice.YES : Choice.NO))
                .toList();
        assertThat(atOnce(votes)).hasSize(200);
        assertThat(ballots.read(poll)).hasSize(1);
        assertThat(polls.snapshot(board, poll).count())
                .get()
                .extracting(PollCount::tookPart)
                .isEqualTo(1);
    }

    @Test
    void fiftyPeopleAtOnceHaveOneBallotEachAndAllAreCounted() throws Exception {
        var board = world.board(50);
        PollId poll = polls.open(board);
        List<Callable<Choice>> votes = IntStream.range(0, 100)
                .mapToObj(i ->
                        vote(board, poll, i % 50, PollMethod.YES_NO.choices().get(i % 50 % 3)))
                .toList();
        assertThat(atOnce(votes)).hasSize(100);
        assertThat(ballots.read(poll))
                .extracting(ReadBallot::person)
                .containsExactlyInAnyOrderElementsOf(board.members());
        polls.close(board, poll);
        assertThat(PollWorld.votes(polls.snapshot(board, poll))).contains(new MotionVotes(17, 17, 16, 0, 0, 0));
    }

    @Test
    void aVoteInTheMomentOfClosingIsCountedOrRefusedAndNeverBothOrNeither() throws Exception {
        var board = world.board(2);
        for (int round = 0; round < ROUNDS; round++) {
            PollId poll = polls.open(board);
            List<Choice> accepted = atOnce(List.of(
                    vote(board, poll, 0, Choice.YES),
                    () -> {
                        polls.close(board, poll);
                        return Choice.ABSTAIN;
                    },
                    vote(board, poll, 1, Choice.NO)));
            accepted.remove(Choice.ABSTAIN);
            assertThat(PollWorld.votes(polls.snapshot(board, poll)))
                    .contains(new MotionVotes(
                            Collections.frequency(accepted, Choice.YES),
                            Collections.frequency(accepted, Choice.NO),
                            0,
                            0,
                            0,
                            0));
            assertThat(ballots.read(poll)).hasSize(accepted.size());
        }
    }

    private Callable<Choice> vote(World.TestBoard board, PollId poll, int member, Choice choice) {
        return () -> {
            polls.cast(board, poll, board.member(member), choice);
            return choice;
        };
    }

    /** What was acknowledged. A refused vote is none. */
    private static List<Choice> atOnce(List<Callable<Choice>> votes) throws Exception {
        List<Choice> accepted = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(32)) {
            List<Callable<List<Choice>>> tries = votes.stream()
                    .map(vote -> (Callable<List<Choice>>) () -> attempt(vote))
                    .toList();
            for (Future<List<Choice>> done : people.invokeAll(tries)) {
                accepted.addAll(done.get());
            }
        }
        return accepted;
    }

    private static List<Choice> attempt(Callable<Choice> vote) throws Exception {
        try {
            return List.of(vote.call());
        } catch (PollNotOpen refused) {
            return List.of();
        }
    }
}
