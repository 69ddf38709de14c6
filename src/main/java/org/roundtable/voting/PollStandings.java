package org.roundtable.voting;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says where polls stand, for the room that has put them. It guards nothing and is not for views. */
@Component
@Transactional(readOnly = true)
public class PollStandings {
    private final PollRepository polls;
    private final ElectorRepository electors;
    private final SubjectRecusalRepository recusals;
    private final Clock clock;

    PollStandings(PollRepository polls, ElectorRepository electors, SubjectRecusalRepository recusals, Clock clock) {
        this.polls = polls;
        this.electors = electors;
        this.recusals = recusals;
        this.clock = clock;
    }

    /** Those of them that are the board's, by id. */
    public Map<PollId, PollStanding> of(BoardId board, Collection<PollId> ids) {
        Instant now = clock.instant();
        List<Poll> found = polls.findAllById(ids.stream().map(PollId::value).toList()).stream()
                .filter(poll -> poll.board().equals(board))
                .toList();
        List<PollId> open = found.stream()
                .filter(poll ->
                        poll.state(now) == PollState.OPEN && !poll.recusal().towardQuorum())
                .map(Poll::id)
                .toList();
        Map<PollId, Set<PersonId>> out = open.isEmpty()
                ? Map.of()
                : electors.recusedOf(open).stream()
                        .collect(Collectors.groupingBy(
                                Part::poll, Collectors.mapping(Part::person, Collectors.toUnmodifiableSet())));
        return found.stream()
                .map(poll -> standing(poll, now, out.getOrDefault(poll.id(), Set.of())))
                .collect(Collectors.toUnmodifiableMap(PollStanding::id, standing -> standing));
    }

    /** Who will be out of a poll on any of these subjects, because of a conflict of interest. */
    public Set<PersonId> away(BoardId board, Collection<Topic> subjects) {
        return subjects.stream()
                .flatMap(subject -> recusals.findByBoardAndSubjectAndStandingPersonIsNotNull(board, subject).stream())
                .map(SubjectRecusal::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** When it was closed or annulled. */
    public Optional<Instant> ended(BoardId board, PollId id) {
        return polls.findByIdAndBoard(id.value(), board)
                .flatMap(poll -> poll.closing()
                        .map(Closing::at)
                        .or(() -> poll.annulment().map(Annulment::at)));
    }

    private static PollStanding standing(Poll poll, Instant now, Set<PersonId> out) {
        return new PollStanding(
                poll.id(),
                poll.question(),
                poll.method(),
                poll.state(now),
                poll.verdict(),
                poll.onlyThere() || poll.closesAt().isEmpty(),
                poll.outcome().isPresent(),
                out);
    }
}
