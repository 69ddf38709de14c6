package org.roundtable.voting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads a poll's snapshot with a fixed number of queries, all of one moment. Choices are read only when they may be
 * seen.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class PollLoader {
    private final Polls polls;
    private final ElectorRepository electors;
    private final BallotRepository ballots;
    private final ExtensionRepository extensions;
    private final CorrectionRepository corrections;
    private final PollBadges badges;
    private final Clock clock;

    PollLoader(
            Polls polls,
            ElectorRepository electors,
            BallotRepository ballots,
            ExtensionRepository extensions,
            CorrectionRepository corrections,
            PollBadges badges,
            Clock clock) {
        this.polls = polls;
        this.electors = electors;
        this.ballots = ballots;
        this.extensions = extensions;
        this.corrections = corrections;
        this.badges = badges;
        this.clock = clock;
    }

    PollSnapshot load(BoardId board, PollId id) {
        Poll poll = polls.read(board, id);
        List<Ballot> visible = poll.showsTally() ? ballots.findByPoll(id) : List.of();
        Set<PersonId> voted = poll.showsTally()
                ? visible.stream().map(Ballot::person).collect(Collectors.toSet())
                : ballots.whoVoted(id);
        boolean closed = poll.closing().isPresent();
        return new PollSnapshot(
                id,
                board,
                poll.subject(),
                terms(poll),
                poll.state(clock.instant()),
                badges.of(poll.openedBy()),
                poll.openedAt(),
                badges.electorate(electors.findByPoll(id), voted),
                voted,
                poll.result().map(Reckoning::tally).or(() -> liveTally(poll, visible)),
                blockReasons(visible),
                poll.result(),
                poll.verdict(),
                closed ? badges.votes(visible) : List.of(),
                badges.end(poll),
                badges.extensions(extensions.findByPollOrderByAt(id)),
                poll.outcome().map(outcome -> badges.outcome(outcome, corrections.findByPollOrderByAt(id))));
    }

    private static Optional<Tally> liveTally(Poll poll, List<Ballot> visible) {
        return poll.showsTally()
                ? Optional.of(Tally.of(visible.stream().map(Ballot::choice).toList()))
                : Optional.empty();
    }

    private static List<String> blockReasons(List<Ballot> visible) {
        return visible.stream()
                .filter(ballot -> ballot.choice() == Choice.BLOCK)
                .map(Ballot::reason)
                .sorted()
                .toList();
    }

    private static PollTerms terms(Poll poll) {
        return new PollTerms(poll.question(), poll.explanation(), poll.rules(), poll.results(), poll.closesAt());
    }
}
