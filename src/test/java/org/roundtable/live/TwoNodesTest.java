package org.roundtable.live;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.roundtable.testing.TwoNodes.A;
import static org.roundtable.testing.TwoNodes.B;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardAdministration;
import org.roundtable.testing.As;
import org.roundtable.testing.Node;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollService;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollWorld;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TwoNodesTest {
    private static final int PATIENCE = 20;

    @Test
    void bothStartAtOnceOnAnEmptyDatabaseAndOneOfThemFillsIt() {
        assertThat(count("select count(*) from audit_entry where action = 'demo.loaded'"))
                .isOne();
        assertThat(count("select count(*) from board where name like 'Riverside%'"))
                .isOne();
        assertThat(count("select count(*) - count(distinct version) from flyway_schema_history"))
                .isZero();
    }

    @Test
    void aVoteOnOneNodeIsSeenOnTheOther() {
        var board = A.on(() -> A.bean(World.class).board(2));
        PollId poll = A.on(() -> A.bean(PollWorld.class).open(board));
        try (var screens = watch(B, board, poll)) {
            A.on(() -> A.bean(PollWorld.class).cast(board, poll, board.member(0), Choice.YES));
            await().atMost(PATIENCE, SECONDS)
                    .untilAsserted(() -> assertThat(screens.shown()).allMatch(shown -> shown.tookPart() == 1));
        }
        assertThat(A.bean(Relay.class).lag()).isPresent();
    }

    /** Whether it was heard or found by a look, or both. */
    @Test
    void aChangeIsToldOnceOnEachNode() throws InterruptedException {
        Topic topic = new Topic("poll", 42);
        var loadedOnA = new AtomicInteger();
        var loadedOnB = new AtomicInteger();
        try (var onA = new Watching<>(A.bean(LiveHub.class), counting(topic, loadedOnA), 1);
                var onB = new Watching<>(B.bean(LiveHub.class), counting(topic, loadedOnB), 1)) {
            change(A, topic);
            await().atMost(PATIENCE, SECONDS)
                    .untilAsserted(() -> assertThat(List.of(loadedOnA.get(), loadedOnB.get()))
                            .containsExactly(2, 2));
            Thread.sleep(2_500);
            assertThat(onA.shown()).containsExactly(2);
            assertThat(onB.shown()).containsExactly(2);
        }
    }

    @Test
    void whatChangesWhileTheNodesCannotHearEachOtherIsSeenOnceTheyCan() {
        var board = A.on(() -> A.bean(World.class).board(6));
        PollId poll = A.on(() -> A.bean(PollWorld.class).open(board));
        try (var screens = watch(B, board, poll)) {
            for (int i = 0; i < 6; i++) {
                int member = i;
                assertThat(count("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                                + " where datname = current_database() and application_name like 'roundtable-%'"))
                        .isPositive();
                A.on(() -> A.bean(PollWorld.class).cast(board, poll, board.member(member), Choice.YES));
                await().atMost(PATIENCE, SECONDS)
                        .untilAsserted(
                                () -> assertThat(screens.shown()).allMatch(shown -> shown.tookPart() == member + 1));
            }
        }
        await().atMost(PATIENCE, SECONDS).until(() -> A.bean(Relay.class).connected());
    }

    @Test
    void whoseMembershipEndsOnOneNodeIsShownNothingMoreOnTheOther() {
        var board = A.on(() -> A.bean(World.class).board(1));
        LiveHub hub = B.bean(LiveHub.class);
        int before = hub.watchedTopics();
        try (Screens screens = B.bean(Screens.class)) {
            B.on(() -> {
                screens.of(board.member(0));
                UI.getCurrent().navigate("boards/" + board.id().text());
                return true;
            });
            assertThat(hub.watchedTopics()).isGreaterThan(before);
            A.on(() -> As.administrator(board.administrator(), () -> {
                A.bean(BoardAdministration.class).end(board.id(), board.member(0));
                return true;
            }));
            await().atMost(PATIENCE, SECONDS).until(() -> hub.watchedTopics() == before);
        }
    }

    @Test
    void whoWritesOnOneNodeIsSeenToOnTheOther() {
        var board = A.on(() -> A.bean(World.class).board(1));
        Topic topic = Topic.of("initiative", board.id());
        var seen = B.bean(Presence.class).feed(topic);
        A.doing(board.member(0), () -> A.bean(Presence.class).mark(topic, "comment"));
        await().atMost(PATIENCE, SECONDS)
                .until(() -> seen.load().get().at("comment").size() == 1);
        A.doing(board.member(0), () -> A.bean(Presence.class).unmark(topic, "comment"));
        await().atMost(PATIENCE, SECONDS)
                .until(() -> seen.load().get().at("comment").isEmpty());
    }

    @Test
    void aDraftBegunOnOneNodeIsThereOnTheOther() {
        var person = A.on(() -> A.bean(World.class).person("Dee", false));
        A.doing(person, () -> A.bean(DraftService.class).keep("comment/initiative/1", "Half a thought"));
        assertThat(B.as(person, () -> B.bean(DraftService.class).find("comment/initiative/1")))
                .contains("Half a thought");
    }

    private static Watching<PollSnapshot> watch(Node node, World.TestBoard board, PollId poll) {
        var feed = node.as(board.observer(), () -> node.bean(PollService.class).feed(board.id(), poll));
        return new Watching<>(node.bean(LiveHub.class), feed, 3);
    }

    private static Feed<Integer> counting(Topic topic, AtomicInteger loads) {
        return new Feed<>(topic, "test", loads::incrementAndGet);
    }

    private static void change(Node node, Topic topic) {
        LiveChange change = () -> List.of(topic);
        new TransactionTemplate(node.bean(PlatformTransactionManager.class))
                .executeWithoutResult(running -> node.application().publishEvent(change));
    }

    private static int count(String query) {
        return A.bean(JdbcTemplate.class).queryForObject(query, Integer.class);
    }
}
