package org.roundtable.voting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many of each group took part in votes, for overviews of other rooms. It guards nothing, and names nobody. */
@Component
public class PollTurnouts {
    private final PollRepository polls;
    private final ElectorRepository electors;
    private final BallotRepository ballots;

    PollTurnouts(PollRepository polls, ElectorRepository electors, BallotRepository ballots) {
        this.polls = polls;
        this.electors = electors;
        this.ballots = ballots;
    }

    /**
     * Over all polls that were opened since then and are closed. Those with a conflict of interest are not counted where
     * they have one; where only those in the room vote, who was there at the end or had voted is.
     *
     * @param group to which group somebody belongs
     */
    @Transactional(readOnly = true)
    public <G> PollTurnout<G> since(BoardId board, Instant from, Function<PersonId, G> group) {
        List<PollId> closed = polls.findByBoardOrderByOpenedAtDesc(board).stream()
                .filter(poll -> poll.closing().isPresent() && !poll.openedAt().isBefore(from))
                .map(Poll::id)
                .toList();
        if (closed.isEmpty()) {
            return new PollTurnout<>(0, Map.of());
        }
        Set<Part> took = Stream.concat(ballots.partsOf(closed).stream(), electors.rollsOf(closed).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new PollTurnout<>(
                closed.size(),
                Stream.concat(electors.partsOf(closed).stream(), took.stream())
                        .distinct()
                        .collect(Collectors.groupingBy(
                                part -> group.apply(part.person()),
                                Collectors.teeing(
                                        Collectors.filtering(took::contains, Collectors.counting()),
                                        Collectors.counting(),
                                        PollTurnouts::votes))));
    }

    private static PollTurnout.Votes votes(long tookPart, long entitled) {
        return new PollTurnout.Votes(Math.toIntExact(tookPart), Math.toIntExact(entitled));
    }
}
