package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.audit.AuditTrail;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PollCloserTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    PollCloser closer;

    @Autowired
    PollClosing closing;

    @Autowired
    PollFacilitation facilitation;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestClock clock;

    @Test
    void aPollIsClosedAndCountedOnceItsDeadlineHasPassed() {
        var board = world.board(2);
        PollId poll = polls.open(board, inTenMinutes());
        polls.cast(board, poll, board.member(0), Choice.YES);
        closer.closeDue();
        assertThat(polls.snapshot(board, poll).state()).isEqualTo(PollState.OPEN);
        clock.advance(Duration.ofMinutes(10));
        closer.closeDue();
        PollSnapshot closed = polls.snapshot(board, poll);
        assertThat(closed.state()).isEqualTo(PollState.CLOSED);
        assertThat(closed.verdict()).contains(Verdict.PASSED);
        assertThat(closed.end()).get().satisfies(end -> assertThat(end.by()).isEmpty());
    }

    @Test
    void manyClosersAtOnceCloseItOnce() throws Exception {
        var board = world.board(2);
        PollId poll = polls.open(board, inTenMinutes());
        clock.advance(Duration.ofMinutes(10));
        Callable<Object> close = () -> {
            closing.closeIfDue(poll.value());
            return Boolean.TRUE;
        };
        try (var nodes = Executors.newFixedThreadPool(8)) {
            for (var done :
                    nodes.invokeAll(Stream.generate(() -> close).limit(16).collect(Collectors.toList()))) {
                done.get();
            }
        }
        List<String> deeds = As.person(board.observer(), () -> audit.lately(board.id(), 50)).stream()
                .map(line -> line.action())
                .filter("poll.closed"::equals)
                .toList();
        assertThat(deeds).hasSize(1);
    }

    @Test
    void anAnnulledPollIsNotClosedAtItsDeadline() {
        var board = world.board(1);
        PollId poll = polls.open(board, inTenMinutes());
        As.person(board.facilitator(), () -> facilitation.annul(board.id(), poll, "Wrong text"));
        clock.advance(Duration.ofMinutes(10));
        closer.closeDue();
        assertThat(polls.snapshot(board, poll).state()).isEqualTo(PollState.ANNULLED);
    }

    private PollTerms inTenMinutes() {
        Instant deadline = clock.instant().plus(Duration.ofMinutes(10));
        return PollWorld.terms(PollWorld.MAJORITY, ResultsShown.LIVE, Optional.of(deadline));
    }
}
