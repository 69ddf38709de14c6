package org.roundtable.voting;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveHub;
import org.roundtable.live.Watching;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class LiveVoteTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    PollService reading;

    @Autowired
    LiveHub hub;

    @Autowired
    EntityManagerFactory factory;

    World.TestBoard board;
    PollId poll;

    @BeforeEach
    void aBoardWithAPoll() {
        board = world.board(12);
        poll = polls.open(board);
    }

    @Test
    void aVoteReachesEveryScreenAndEveryList() {
        var feed = As.person(board.observer(), () -> reading.feed(board.id(), poll));
        var list = As.person(board.observer(), () -> reading.feedOf(board.id()));
        try (var screens = new Watching<>(hub, feed, 20);
                var lists = new Watching<>(hub, list, 1)) {
            polls.cast(board, poll, board.member(0), Choice.YES);
            await().atMost(2, SECONDS).untilAsserted(() -> {
                assertThat(screens.shown()).allMatch(shown -> shown.tookPart() == 1);
                assertThat(lists.shown()).allSatisfy(shown -> {
                    assertThat(shown.getFirst().tookPart()).isEqualTo(1);
                    assertThat(shown.getFirst().waitsFor(board.member(0))).isFalse();
                    assertThat(shown.getFirst().waitsFor(board.member(1))).isTrue();
                });
            });
        }
    }

    @Test
    void aVoteCostsTheSameNumberOfStatementsHoweverManyScreensWatch() throws Exception {
        statementsOfAVote(1, board.member(0));
        long withOne = statementsOfAVote(1, board.member(1));
        long withFifty = statementsOfAVote(50, board.member(2));
        assertThat(withFifty).isEqualTo(withOne).isLessThanOrEqualTo(20);
    }

    @Test
    void aVoteCostsTheSameNumberOfStatementsHoweverManyHaveVoted() throws Exception {
        statementsOfAVote(1, board.member(0));
        long early = statementsOfAVote(1, board.member(1));
        for (int i = 2; i < 11; i++) {
            polls.cast(board, poll, board.member(i), Choice.NO);
        }
        assertThat(statementsOfAVote(1, board.member(11))).isEqualTo(early);
    }

    private long statementsOfAVote(int screens, PersonId member) throws Exception {
        var feed = As.person(board.observer(), () -> reading.feed(board.id(), poll));
        try (var watching = new Watching<>(hub, feed, screens)) {
            int before = watching.shown().getFirst().tookPart();
            Thread.sleep(200);
            Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
            statistics.setStatisticsEnabled(true);
            statistics.clear();
            polls.cast(board, poll, member, Choice.YES);
            await().atMost(2, SECONDS)
                    .untilAsserted(
                            () -> assertThat(watching.shown()).allMatch(shown -> shown.tookPart() == before + 1));
            Thread.sleep(200);
            return statistics.getPrepareStatementCount();
        }
    }
}
