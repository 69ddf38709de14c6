package org.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.roundtable.bench.client.SocketLoop;
import org.roundtable.bench.client.Tab;
import org.roundtable.board.Role;
import org.roundtable.common.Ids;
import org.roundtable.journey.Server;
import org.roundtable.testing.World.TestBoard;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollWorld;

/** For half a minute people come and go while others vote, and half of them go without a word. Nothing is left of them. */
class ChurnIT {
    private static final Duration TIME = Duration.ofSeconds(30);
    private static final int VISITORS = 4;
    private static final int VOTERS = 6;

    private final LiveScreens screens = Server.bean(LiveScreens.class);
    private final LiveHub hub = Server.bean(LiveHub.class);
    private final VanishedTabs vanished = Server.bean(VanishedTabs.class);
    private final PollWorld polls = Server.bean(PollWorld.class);
    private final TestBoard board = Server.world().board(VOTERS);
    private final PollId poll = polls.open(board);
    private final AtomicInteger visits = new AtomicInteger();

    @Test
    void comingAndGoingLeavesNothingBehind() throws Exception {
        try (SocketLoop loop = new SocketLoop();
                ExecutorService visitors = Executors.newFixedThreadPool(VISITORS)) {
            comeAndGo(
                    loop, somebody(), System.nanoTime() + Duration.ofSeconds(2).toNanos());
            clearAway();
            int topicsBefore = hub.watchedTopics();
            int threadsBefore = Thread.activeCount();
            long end = System.nanoTime() + TIME.toNanos();
            List<Future<?>> coming = new ArrayList<>();
            for (int i = 0; i < VISITORS; i++) {
                String email = somebody();
                coming.add(visitors.submit(() -> comeAndGo(loop, email, end)));
            }
            for (int vote = 0; System.nanoTime() < end; vote++) {
                polls.cast(board, poll, board.member(vote % VOTERS), vote / VOTERS % 2 == 0 ? Choice.YES : Choice.NO);
                Thread.sleep(50);
            }
            for (Future<?> one : coming) {
                one.get();
            }
            clearAway();
            await().untilAsserted(() -> assertThat(hub.watchedTopics()).isEqualTo(topicsBefore));
            assertThat(visits).hasValueGreaterThan(20);
            await().untilAsserted(() -> assertThat(Thread.activeCount()).isLessThan(threadsBefore + 20));
        }
    }

    private Void comeAndGo(SocketLoop loop, String email, long end) throws Exception {
        var browser = Onlooker.signedIn(email);
        while (System.nanoTime() < end) {
            Tab tab = browser.open(PollLinks.poll(board.id(), poll));
            var socket = tab.listen(loop, 0, (text, nanos) -> {});
            if (visits.incrementAndGet() % 2 == 0) {
                tab.close();
            }
            socket.cut();
        }
        return null;
    }

    /** As if it were an hour later. */
    private void clearAway() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            vanished.clear(System.nanoTime());
            vanished.clear(System.nanoTime() + Duration.ofHours(1).toNanos());
            assertThat(screens.count()).isZero();
        });
    }

    private String somebody() {
        String email = Ids.text(Ids.next()) + "@example.org";
        Server.world().seat(board, Server.world().personWhoSignsIn("Vi", email), Role.OBSERVER, Optional.empty());
        return email;
    }
}
