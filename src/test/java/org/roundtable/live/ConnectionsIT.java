package org.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.bench.client.Socket;
import org.roundtable.bench.client.SocketLoop;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.Ids;
import org.roundtable.discussion.CommentId;
import org.roundtable.discussion.CommentService;
import org.roundtable.discussion.NewComment;
import org.roundtable.discussion.Revision;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.Proposals;
import org.roundtable.journey.Server;
import org.roundtable.testing.As;
import org.roundtable.testing.World.TestBoard;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollWorld;

/** Connections that stall, break and come back, with a real server and real sockets. */
class ConnectionsIT {
    private static final Pattern VOTES = Pattern.compile("\"votes\":\"(\\d+)\"");
    private static final int VOTERS = 40;
    private static final int SMALL_BUFFER = 16_384;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final PollWorld polls = Server.bean(PollWorld.class);
    private final LiveScreens screens = Server.bean(LiveScreens.class);
    private final Proposals proposals = Server.bean(Proposals.class);
    private final CommentService comments = Server.bean(CommentService.class);
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
        InitiativeId initiative = proposals.proposed(board.id(), board.member(0), "A van, twice a week");
        String talk = InitiativeLinks.initiative(board.id(), initiative);
        Onlooker asleep = new Onlooker(loop, somebody("asleep"), talk, SMALL_BUFFER);
        Onlooker awake = new Onlooker(loop, somebody("awake"), talk, 0);
        CommentId comment = written(initiative.topic());
        asleep.reading(false);
        int edition = 0;
        while (screens.stalled() == 0) {
            int next = ++edition;
            assertThat(next)
                    .as("editions until nothing more goes to who does not read")
                    .isLessThan(2_000);
            As.person(
                    board.member(0),
                    () -> comments.edit(board.id(), new Revision(comment, next - 1, Optional.empty(), text(next))));
            Thread.sleep(Feed.WINDOW);
        }
        String last = "edition " + edition + ".";
        await().atMost(LONGEST).until(() -> awake.sees(last));
        assertThat(asleep.sees(last)).isFalse();
        asleep.reading(true);
        await().atMost(LONGEST).until(() -> asleep.sees(last));
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
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(yes(restless.newest("\"votes\"")))
                        .as(() -> "of " + restless.numbers() + ", the last being " + restless.newest(""))
                        .isEqualTo(VOTERS));
        int first = restless.numbers().getFirst();
        assertThat(restless.numbers())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(first, restless.numbers().getLast())
                                .boxed()
                                .toList());
        restless.close();
    }

    @Test
    void whoIsBackBeforeTheOldConnectionIsFoundLostMissesNothing() throws Exception {
        Set<UI> others = screens.open().collect(Collectors.toSet());
        Onlooker hasty = new Onlooker(loop, somebody("hasty"), page, 0);
        UI tab = screens.open().filter(ui -> !others.contains(ui)).findFirst().orElseThrow();
        await().until(() -> connected(tab));
        ReentrantLock lock = (ReentrantLock) tab.getSession().getLockInstance();
        lock.lock();
        try {
            Socket old = hasty.comeBack();
            await().until(() -> lock.getQueueLength() == 1);
            loop.run(old::cut);
            await().until(() -> lock.getQueueLength() == 2);
        } finally {
            lock.unlock();
        }
        await().until(() -> !lock.isLocked() && !lock.hasQueuedThreads());
        vote(0);
        await().untilAsserted(() -> assertThat(yes(hasty.newest("\"votes\""))).isOne());
        hasty.close();
        await().until(() -> !connected(tab));
    }

    private static boolean connected(UI tab) {
        PushConnection push = tab.getInternals().getPushConnection();
        return push != null && push.isConnected();
    }

    private CommentId written(Topic subject) {
        CommentId comment = CommentId.next();
        As.person(
                board.member(0),
                () -> comments.write(
                        board.id(), new NewComment(comment, subject, Optional.empty(), Optional.empty(), text(0))));
        return comment;
    }

    /** Nearly as long as a comment may be. */
    private static String text(int edition) {
        return "This is edition " + edition + ". " + "We need a van. ".repeat(600);
    }

    /** All say yes, one after another, then all no, and so on. */
    private void vote(int number) {
        Choice choice = number / VOTERS % 2 == 0 ? Choice.YES : Choice.NO;
        polls.cast(board, poll, board.member(number % VOTERS), choice);
    }

    private static int yes(String message) {
        Matcher votes = VOTES.matcher(message);
        return votes.find() ? Integer.parseInt(votes.group(1)) : -1;
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
