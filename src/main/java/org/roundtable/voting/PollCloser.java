package org.roundtable.voting;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Closes polls at their deadline, each in a transaction of its own. Ballots are refused from the deadline on in any case,
 * so it may come late, twice, or on several nodes at once.
 */
@Component
class PollCloser {
    private static final Logger LOG = LoggerFactory.getLogger(PollCloser.class);

    private final PollRepository polls;
    private final PollClosing closing;
    private final Clock clock;

    PollCloser(PollRepository polls, PollClosing closing, Clock clock) {
        this.polls = polls;
        this.closing = closing;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${roundtable.polls.closed-every-seconds:1}", timeUnit = TimeUnit.SECONDS)
    void closeDue() {
        polls.due(clock.instant()).forEach(this::close);
    }

    private void close(long poll) {
        try {
            closing.closeIfDue(poll);
        } catch (RuntimeException failed) {
            LOG.error("A poll whose time has passed could not be closed; it is tried again", failed);
        }
    }
}
