package org.roundtable.voting;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.roundtable.testing.TwoNodes.A;
import static org.roundtable.testing.TwoNodes.B;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.roundtable.audit.AuditTrail;
import org.roundtable.testing.World;
import org.springframework.jdbc.core.JdbcTemplate;

class TwoNodesPollTest {
    @Test
    void aDeadlineThatBothNodesSeeClosesThePollOnce() throws Exception {
        var board = A.on(() -> A.bean(World.class).board(1));
        var terms = PollWorld.terms(
                PollWorld.MAJORITY, ResultsShown.LIVE, Optional.of(Instant.now().plus(Duration.ofMinutes(10))));
        PollId poll = A.on(() -> A.bean(PollWorld.class).open(board, terms));
        A.bean(JdbcTemplate.class)
                .update("update poll set closes_at = now() - interval '1 s' where id = ?", poll.value());
        try (var both = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 16; i++) {
                var closer = (i % 2 == 0 ? A : B).bean(PollCloser.class);
                both.execute(closer::closeDue);
            }
        }
        await().atMost(20, SECONDS)
                .until(() -> A.on(() -> A.bean(PollWorld.class).snapshot(board, poll))
                                .state()
                        == PollState.CLOSED);
        assertThat(A.as(board.observer(), () -> A.bean(AuditTrail.class).lately(board.id(), 50)))
                .filteredOn(line -> line.action().equals("poll.closed"))
                .hasSize(1);
    }
}
