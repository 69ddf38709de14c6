package org.roundtable.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.initiative.InitiativeCard;
import org.roundtable.initiative.InitiativeService;
import org.roundtable.live.Topic;
import org.roundtable.voting.PollService;
import org.roundtable.voting.PollSummary;
import org.roundtable.voting.PollTerms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what stands in a board pack, as far as the signed-in person may read it. */
@Component
@Transactional(readOnly = true)
class BoardPackLoader {
    private final MeetingLoader meetings;
    private final DocumentLoader documents;
    private final InitiativeService initiatives;
    private final PollService polls;
    private final BoardRoster roster;

    BoardPackLoader(
            MeetingLoader meetings,
            DocumentLoader documents,
            InitiativeService initiatives,
            PollService polls,
            BoardRoster roster) {
        this.meetings = meetings;
        this.documents = documents;
        this.initiatives = initiatives;
        this.polls = polls;
        this.roster = roster;
    }

    /** Also for facilitators what the board may read, since a pack is handed on. */
    BoardPack load(BoardId board, MeetingId id) {
        MeetingSnapshot meeting = meetings.forBoard(board, id);
        List<Topic> links = meeting.items().stream()
                .flatMap(item -> item.plan().links().stream())
                .distinct()
                .toList();
        return new BoardPack(
                roster.name(board),
                roster.zone(board),
                meeting,
                documents.forBoard(board, id),
                initiatives(board, links),
                polls(board, links));
    }

    private Map<Topic, InitiativeCard> initiatives(BoardId board, List<Topic> links) {
        return initiatives.cards(board).stream()
                .filter(card -> links.contains(card.id().topic()))
                .collect(Collectors.toMap(card -> card.id().topic(), Function.identity()));
    }

    private Map<Topic, PollTerms> polls(BoardId board, List<Topic> links) {
        Map<Topic, PollTerms> found = new HashMap<>();
        for (PollSummary poll : polls.feedOf(board).load().get()) {
            Topic topic = Topic.of("poll", poll.id());
            if (links.contains(topic)) {
                polls.readable(board, poll.id())
                        .ifPresent(feed -> found.put(topic, feed.load().get().terms()));
            }
        }
        return found;
    }
}
