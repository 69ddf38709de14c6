package org.roundtable.voting;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What of a poll may be shown in public. It guards nothing and is not for views. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class PublicPolls {
    private static final String POLL = "poll";

    private final PollRepository polls;
    private final ElectorRepository electors;
    private final Boxes boxes;
    private final Clock clock;

    PublicPolls(PollRepository polls, ElectorRepository electors, Boxes boxes, Clock clock) {
        this.polls = polls;
        this.electors = electors;
        this.boxes = boxes;
        this.clock = clock;
    }

    /** What changes whenever one of a board's polls does, with every ballot too. */
    public static Topic topic(BoardId board) {
        return PollTopics.all(board);
    }

    /**
     * The poll to show: of those named, or on a subject named, the one opened last that is not over; else the one that
     * ended last.
     *
     * @param named polls, or subjects of polls
     * @param since what ended before is not shown
     */
    public Optional<PublicPoll> find(BoardId board, Collection<Topic> named, Instant since) {
        List<Poll> found = named.stream()
                .flatMap(topic -> topic.kind().equals(POLL) ? one(board, topic) : on(board, topic))
                .filter(poll -> ended(poll).map(at -> !at.isBefore(since)).orElse(true))
                .toList();
        Instant now = clock.instant();
        return newest(found, poll -> poll.state(now).over() ? Optional.empty() : Optional.of(poll.openedAt()))
                .or(() -> newest(found, PublicPolls::ended))
                .map(this::view);
    }

    private Stream<Poll> one(BoardId board, Topic topic) {
        return polls.findByIdAndBoard(topic.id(), board).stream();
    }

    private Stream<Poll> on(BoardId board, Topic subject) {
        return polls.findByBoardAndSubjectOrderByOpenedAtDesc(board, subject).stream();
    }

    private static Optional<Poll> newest(List<Poll> polls, Function<Poll, Optional<Instant>> at) {
        return polls.stream()
                .filter(poll -> at.apply(poll).isPresent())
                .max(Comparator.comparing(poll -> at.apply(poll).orElseThrow()));
    }

    private static Optional<Instant> ended(Poll poll) {
        return poll.closing().map(Closing::at).or(() -> poll.annulment().map(Annulment::at));
    }

    private PublicPoll view(Poll poll) {
        Set<PersonId> voted = boxes.whoVoted(poll);
        Electorate numbers = boxes.electorate(poll, electors.findByPoll(poll.id()), voted);
        boolean told = poll.closing().isPresent() && poll.annulment().isEmpty() && !poll.secret();
        return new PublicPoll(
                poll.id(),
                poll.question(),
                poll.method(),
                voted.size(),
                numbers.voters(),
                poll.verdict(),
                told ? Optional.of(sentence(poll, numbers)) : Optional.empty());
    }

    private Sentence sentence(Poll poll, Electorate numbers) {
        return PlainWords.result(Counting.count(poll.terms(), boxes.votes(poll), numbers, poll.lots()));
    }
}
