package org.roundtable.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.common.BoardId;
import org.roundtable.common.Rejected;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollStanding;
import org.roundtable.voting.PollStandings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The polls that are put on items of agendas. It guards nothing. */
@Component
@Transactional(readOnly = true)
class ItemVotes {
    private final ItemVoteRepository votes;
    private final PollStandings polls;

    ItemVotes(ItemVoteRepository votes, PollStandings polls) {
        this.votes = votes;
        this.polls = polls;
    }

    VotesSnapshot load(BoardId board, MeetingId meeting) {
        return new VotesSnapshot(views(board, votes.findByMeetingOrderByPutAtAscIdAsc(meeting)));
    }

    /**
     * An item is not left while a vote on it waits to be closed: nobody would see that it does.
     *
     * @throws Rejected {@code vote-open} with the {@code question}
     */
    void requireNoneOpen(BoardId board, AgendaItemId item) {
        views(board, votes.findByItemOrderByPutAtAscIdAsc(item)).stream()
                .filter(VoteView::holdsTheItem)
                .findFirst()
                .ifPresent(vote -> {
                    throw new Rejected(
                            "vote-open", Map.of("question", vote.poll().question()));
                });
    }

    /** Which of these polls were put in a meeting, and which in others. */
    PutVotes put(MeetingId meeting, Collection<PollId> polls) {
        Map<PollId, AgendaItemId> here = new HashMap<>();
        Set<PollId> others = new HashSet<>();
        votes.findByPollInOrderByPutAtAscIdAsc(polls).forEach(vote -> {
            if (vote.meeting().equals(meeting)) {
                here.put(vote.poll(), vote.item());
            } else {
                others.add(vote.poll());
            }
        });
        return new PutVotes(here, others);
    }

    /** The polls that were put on an item. */
    List<PollId> on(AgendaItemId item) {
        return votes.findByItemOrderByPutAtAscIdAsc(item).stream()
                .map(ItemVote::poll)
                .toList();
    }

    /** When a vote was last put or ended. */
    Optional<Instant> last(BoardId board, MeetingId meeting) {
        return votes.findByMeetingOrderByPutAtAscIdAsc(meeting).stream()
                .flatMap(vote -> Stream.concat(Stream.of(vote.putAt()), polls.ended(board, vote.poll()).stream()))
                .max(Comparator.naturalOrder());
    }

    private List<VoteView> views(BoardId board, List<ItemVote> put) {
        Map<PollId, PollStanding> standings = put.isEmpty()
                ? Map.of()
                : polls.of(board, put.stream().map(ItemVote::poll).toList());
        return put.stream()
                .flatMap(
                        vote -> Optional.ofNullable(standings.get(vote.poll()))
                                .map(standing -> new VoteView(vote.item(), standing))
                                .stream())
                .toList();
    }
}
