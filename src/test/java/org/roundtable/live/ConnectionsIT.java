package org.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.bench.client.SocketLoop;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.Ids;
import org.roundtable.journey.Server;
import org.roundtable.testing.World.TestBoard;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollWorld;

/** Connections that stall, break and come back, with a real server and real sockets. */
class ConnectionsIT {
    private static final int VOTERS = 40;
    private static final int SMALLEST_BUFFER = 2_048;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final PollWorld polls = Server.bean(PollWorld.class);
    private final LiveScreens screens = Server.bean(LiveScreens.class);
    private final TestBoard board = Server.world().board(VOTERS);
    private final PollId poll = polls.open(board);
    private final String page = PollLinks.poll(board.id(), poll);
    private SocketLoop loop;

    @BeforeEach
    void open() throws Exception {
        loop = new SocketLoop();
    }

    @AfterEach
    void close() throws Exception {
        loop.close();
    }

    @Test
    void whoStopsReadingDelaysNobodyAndSeesTheNewestOnceTheyRead() throws Exception {
        Onlooker asleep = new Onlooker(loop, somebody("asleep"), page, SMALLEST_BUFFER);
        Onlooker awake = new Onlooker(loop, somebody("awake"), page, 0);
        asleep.reading(false);
        int vote = 0;
        while (screens.stalled() == 0) {
            assertThat(vote)
                    .as("votes until nothing more goes to who does not read")
                    .isLessThan(100_000);
            vote(vote++);
        }
        int last = votesOfYes(vote);
        await().atMost(LONGEST).until(() -> yes(awake.newest("\"votes\"")) == last);
        assertThat(yes(asleep.newest("\"votes\""))).isNotEqualTo(last);
        asleep.reading(true);
        await().atMost(LONGEST).until(() -> yes(asleep.newest("\"votes\"")) == last);
        await().atMost(LONGEST).until(() -> screens.stalled() == 0);
        asleep.close();
        awake.close();
    }

    @Test
    void whoComesBackInTheMidstOfABurstMissesNothing() throws Exception {
        Onlooker restless = new Onlooker(loop, somebody("restless"), page, 0);
        for (int vote = 0; vote < VOTERS; vote++) {
            vote(vote);
            if (vote % 8 == 4) {
                restless.cut();
            } else if (vote % 8 == 6) {
                restless.comeBack();
            }
            Thread.sleep(40);
        }
        await().atMost(LONGEST).until(() -> yes(restless.newest("\"votes\"")) == VOTERS);
        int first = restless.numbers().getFirst();
        assertThat(restless.numbers())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(first, restless.numbers().getLast())
                                .boxed()
                                .toList());
        restless.close();
    }

    /** All say yes, one after another, then all no, and so on. */
    private void vote(int number) {
        Choice choice = number / VOTERS % 2 == 0 ? Choice.YES : Choice.NO;
        polls.cast(board, poll, board.member(number % VOTERS), choice);
    }

    private static int votesOfYes(int votes) {
        int inRound = votes % (2 * VOTERS);
        return inRound <= VOTERS && (votes <= VOTERS || inRound > 0) ? inRound : (2 * VOTERS - inRound) % (2 * VOTERS);
    }

    private static int yes(String message) {
        int at = message.indexOf("\"votes\":");
        return at < 0 ? -1 : Integer.parseInt(message.substring(at + 8).split("\\D", 2)[0]);
    }

    private String somebody(String name) {
        String email = name + "." + Ids.text(Ids.next()) + "@example.org";
        Server.world()
                .seat(
                        board,
                        Server.world().personWhoSignsIn(name, email),
                        Role.OBSERVER,
                        Optional.<SeatCategory>empty());
        return email;
    }
}
