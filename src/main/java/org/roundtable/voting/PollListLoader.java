package org.roundtable.voting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Loads lists of polls with three queries, four where one is secret or has hands in it: those not over yet first, then the newest. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class PollListLoader {
    private static final Comparator<PollSummary> OPEN_FIRST =
            Comparator.comparing((PollSummary poll) -> poll.state().over());

    private final PollRepository polls;
    private final ElectorRepository electors;
    private final BallotRepository ballots;
    private final Clock clock;

    PollListLoader(PollRepository polls, ElectorRepository electors, BallotRepository ballots, Clock clock) {
        this.polls = polls;
        this.electors = electors;
        this.ballots = ballots;
        this.clock = clock;
    }

    List<PollSummary> ofBoard(BoardId board) {
        return summaries(polls.findByBoardOrderByOpenedAtDesc(board));
    }

    List<PollId> on(BoardId board, Topic subject) {
        Instant now = clock.instant();
        return polls.findByBoardAndSubjectOrderByOpenedAtDesc(board, subject).stream()
                .sorted(Comparator.comparing(poll -> poll.state(now).over()))
                .map(Poll::id)
                .toList();
    }

    private List<PollSummary> summaries(List<Poll> found) {
        List<PollId> uncounted = found.stream()
                .filter(poll -> poll.closing().isEmpty())
                .map(Poll::id)
                .toList();
        Map<PollId, Set<PersonId>> entitled = byPoll(electors.partsOf(uncounted));
        List<PollId> rolls = found.stream()
                .filter(poll -> poll.secret() || poll.hands().isPresent())
                .map(Poll::id)
                .filter(uncounted::contains)
                .toList();
        List<Part> took = new ArrayList<>(ballots.partsOf(uncounted));
        took.addAll(rolls.isEmpty() ? List.of() : electors.rollsOf(rolls));
        Map<PollId, Set<PersonId>> voted = byPoll(took);
        return found.stream()
                .map(poll -> summary(
                        poll, entitled.getOrDefault(poll.id(), Set.of()), voted.getOrDefault(poll.id(), Set.of())))
                .sorted(OPEN_FIRST)
                .toList();
    }

    private PollSummary summary(Poll poll, Set<PersonId> entitled, Set<PersonId> voted) {
        PollState state = poll.state(clock.instant());
        return new PollSummary(
                poll.id(),
                poll.subject(),
                poll.question(),
                poll.method(),
                state,
                poll.openedAt(),
                poll.closesAt(),
                poll.closing().map(Closing::at).or(() -> poll.annulment().map(Annulment::at)),
                poll.entitled(),
                poll.result().map(StoredResult::tookPart).orElse(voted.size()),
                state.over() ? Set.of() : entitled,
                state.over() ? Set.of() : voted,
                poll.verdict());
    }

    private static Map<PollId, Set<PersonId>> byPoll(Collection<Part> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        Part::poll, Collectors.mapping(Part::person, Collectors.toUnmodifiableSet())));
    }
}
