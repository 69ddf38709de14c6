package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.initiative.InitiativeCard;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.InitiativeService;
import org.roundtable.live.Topic;
import org.roundtable.security.ReaderOf;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollService;
import org.roundtable.voting.PollSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What items of agendas can be about: the initiatives and polls of the board, its minutes, and what is to be done. */
@Service
@ReaderOf("#board")
@Transactional(readOnly = true)
public class AgendaSubjects {
    private static final String INITIATIVE = "initiative";

    private final InitiativeService initiatives;
    private final PollService polls;
    private final MinutesConsent minutes;

    AgendaSubjects(InitiativeService initiatives, PollService polls, MinutesConsent minutes) {
        this.initiatives = initiatives;
        this.polls = polls;
        this.minutes = minutes;
    }

    /**
     * Initiatives without drafts, the last changed first, then polls, those not over first, then minutes, the last first,
     * and what is to be done.
     */
    public List<AgendaSubject> all(BoardId board) {
        return Stream.of(
                        initiatives.cards(board).stream().map(card -> initiative(board, card)),
                        polls.feedOf(board).load().get().stream().map(poll -> poll(board, poll)),
                        minutes.laidBefore(board).stream().map(each -> minutes(board, each)),
                        Stream.of(actions(board)))
                .flatMap(Function.identity())
                .toList();
    }

    /** The initiatives among these. */
    public List<InitiativeCard> initiativesAmong(BoardId board, Collection<Topic> links) {
        boolean any = links.stream().anyMatch(link -> link.kind().equals(INITIATIVE));
        return any
                ? initiatives.cards(board).stream()
                        .filter(card -> links.contains(card.id().topic()))
                        .toList()
                : List.of();
    }

    /**
     * @param linked what the item is about already, and so may stay even when it is gone
     * @throws Invalid {@code unknown-link} on {@code links}
     */
    void require(BoardId board, Collection<Topic> wanted, Collection<Topic> linked) {
        if (!linked.containsAll(wanted)) {
            Set<Topic> known = all(board).stream().map(AgendaSubject::topic).collect(Collectors.toSet());
            known.addAll(linked);
            if (!known.containsAll(wanted)) {
                throw new Invalid("links", "unknown-link");
            }
        }
    }

    private static AgendaSubject minutes(BoardId board, ProposedMinutes each) {
        return new AgendaSubject(
                MeetingTopics.minutes(each.meeting()), each.title(), MeetingLinks.minutes(board, each.meeting()));
    }

    private static AgendaSubject actions(BoardId board) {
        return new AgendaSubject(MeetingTopics.actions(board), "", MeetingLinks.actions(board));
    }

    private static AgendaSubject initiative(BoardId board, InitiativeCard card) {
        return new AgendaSubject(card.id().topic(), card.title(), InitiativeLinks.initiative(board, card.id()));
    }

    private static AgendaSubject poll(BoardId board, PollSummary poll) {
        return new AgendaSubject(Topic.of("poll", poll.id()), poll.question(), PollLinks.poll(board, poll.id()));
    }
}
