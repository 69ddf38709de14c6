package org.roundtable.voting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotAllowed;
import org.roundtable.live.Feed;
import org.roundtable.live.Topic;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.People;
import org.roundtable.security.ReaderOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Polls as everybody on their board reads and follows them. */
@Service
@ReaderOf("#board")
@Transactional(readOnly = true)
public class PollService {
    private static final String BOARD = "board";

    private final Polls polls;
    private final PollLoader loader;
    private final PollListLoader lists;
    private final ConflictLimits limits;
    private final NudgeRepository nudges;
    private final People people;
    private final CurrentPerson me;

    PollService(
            Polls polls,
            PollLoader loader,
            PollListLoader lists,
            ConflictLimits limits,
            NudgeRepository nudges,
            People people,
            CurrentPerson me) {
        this.polls = polls;
        this.loader = loader;
        this.lists = lists;
        this.limits = limits;
        this.nudges = nudges;
        this.people = people;
        this.me = me;
    }

    /** @throws NotAllowed {@code recused-reads-not} when it is not {@link #readable} */
    public Feed<PollSnapshot> feed(BoardId board, PollId poll) {
        return readable(board, poll).orElseThrow(() -> new NotAllowed("recused-reads-not"));
    }

    /** The poll, unless a conflict of interest keeps it from the signed-in person while it is open. */
    public Optional<Feed<PollSnapshot>> readable(BoardId board, PollId poll) {
        return limits.mayRead(polls.read(board, poll), me.id())
                ? Optional.of(new Feed<>(PollTopics.poll(poll), BOARD, () -> loader.load(board, poll)))
                : Optional.empty();
    }

    /** All polls of a board, those not over first, then the newest; new with every ballot. */
    public Feed<List<PollSummary>> feedOf(BoardId board) {
        return new Feed<>(PollTopics.all(board), BOARD, () -> lists.ofBoard(board));
    }

    /** Which polls there are on a subject, those not over first, then the newest. */
    public Feed<List<PollId>> pollsOn(BoardId board, Topic subject) {
        return new Feed<>(PollTopics.on(subject), BOARD + "/" + board.text(), () -> lists.on(board, subject));
    }

    /** The polls the signed-in person was asked to vote in and has not yet, the one asked last first. */
    public List<PollNudge> nudges(BoardId board) {
        Map<PollId, PollSummary> waiting = lists.ofBoard(board).stream()
                .filter(poll -> poll.waitsFor(me.id()))
                .collect(Collectors.toMap(PollSummary::id, Function.identity()));
        return nudges.findByPersonAndPollInOrderByAtDesc(me.id(), waiting.keySet()).stream()
                .collect(Collectors.toMap(Nudge::poll, Function.identity(), (last, earlier) -> last))
                .values()
                .stream()
                .map(nudge -> new PollNudge(
                        nudge.poll(), question(waiting, nudge.poll()), people.badge(nudge.by()), nudge.at()))
                .sorted(Comparator.comparing(PollNudge::at).reversed())
                .toList();
    }

    private static String question(Map<PollId, PollSummary> polls, PollId poll) {
        return Objects.requireNonNull(polls.get(poll)).question();
    }
}
