package org.roundtable.voting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.voting.count.Batch;
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
    private final Boxes boxes;
    private final PollBadges badges;
    private final PollPeopleLoader people;
    private final Clock clock;

    PollLoader(
            Polls polls,
            ElectorRepository electors,
            BallotRepository ballots,
            ExtensionRepository extensions,
            CorrectionRepository corrections,
            Boxes boxes,
            PollBadges badges,
            PollPeopleLoader people,
            Clock clock) {
        this.polls = polls;
        this.electors = electors;
        this.ballots = ballots;
        this.extensions = extensions;
        this.corrections = corrections;
        this.boxes = boxes;
        this.badges = badges;
        this.people = people;
        this.clock = clock;
    }

    PollSnapshot load(BoardId board, PollId id) {
        Poll poll = polls.read(board, id);
        List<Elector> electorate = electors.findByPoll(id);
        boolean readable = poll.showsTally() && !poll.secret();
        List<ReadBallot> visible = readable ? ballots.read(id) : List.of();
        Set<PersonId> voted = readable ? Boxes.whoVoted(visible, electorate) : boxes.whoVoted(poll);
        Electorate numbers = boxes.electorate(poll, electorate, voted);
        boolean closed = poll.closing().isPresent();
        return new PollSnapshot(
                id,
                board,
                poll.subject(),
                poll.terms(),
                poll.state(clock.instant()),
                badges.of(poll.openedBy()),
                poll.openedAt(),
                badges.electorate(poll, electorate, voted),
                numbers,
                voted,
                poll.showsTally() ? Optional.of(count(poll, visible, numbers)) : Optional.empty(),
                blockReasons(poll, visible),
                poll.verdict(),
                closed ? badges.votes(poll.method(), visible) : List.of(),
                badges.end(poll),
                badges.extensions(extensions.findByPollOrderByAt(id)),
                poll.outcome().map(outcome -> badges.outcome(outcome, corrections.findByPollOrderByAt(id))),
                poll.lot().map(lot -> lot.view(poll.terms().options(), badges.of(lot.by()))),
                poll.reissueOf(),
                poll.annulment().flatMap(taken -> polls.reissueOf(id)),
                people.load(poll, electorate),
                badges.room(poll));
    }

    private PollCount count(Poll poll, List<ReadBallot> visible, Electorate numbers) {
        List<Batch<Vote>> votes = poll.secret() ? boxes.votes(poll) : Boxes.votes(poll, visible);
        return Counting.count(poll.terms(), votes, numbers, poll.lots());
    }

    private static List<String> blockReasons(Poll poll, List<ReadBallot> visible) {
        return visible.stream()
                .filter(ballot -> ballot.vote(poll.method()).equals(Vote.of(Choice.BLOCK)))
                .map(ReadBallot::reason)
                .sorted()
                .toList();
    }
}
