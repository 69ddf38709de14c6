package org.roundtable.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.board.BoardSigns;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.roundtable.voting.PollStanding;
import org.roundtable.voting.PollStandings;
import org.roundtable.voting.PublicPoll;
import org.roundtable.voting.PublicPolls;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what may be shown in public of a meeting. It guards nothing. */
@Component
@Transactional(readOnly = true)
class WallLoader {
    private final Meetings meetings;
    private final AgendaItemRepository items;
    private final Doors doors;
    private final BoardSigns boards;
    private final PublicPolls polls;
    private final RoomLoader rooms;
    private final ItemVotes votes;
    private final PollStandings standings;

    WallLoader(
            Meetings meetings,
            AgendaItemRepository items,
            Doors doors,
            BoardSigns boards,
            PublicPolls polls,
            RoomLoader rooms,
            ItemVotes votes,
            PollStandings standings) {
        this.meetings = meetings;
        this.items = items;
        this.doors = doors;
        this.boards = boards;
        this.polls = polls;
        this.rooms = rooms;
        this.votes = votes;
        this.standings = standings;
    }

    WallSnapshot meeting(BoardId board, MeetingId id) {
        Meeting meeting = meetings.read(board, id);
        return new WallSnapshot(
                boards.of(board),
                meeting.title(),
                meeting.plan().startsAt(),
                meeting.state(),
                meeting.breakSince(),
                items.findByCurrentOf(id).map(WallLoader::item),
                doors.of(id, DoorKind.GUESTS).map(Door::token));
    }

    WallFloor floor(BoardId board, MeetingId meeting) {
        RoomSnapshot now = rooms.load(board, meeting);
        RoomQuorum quorum = now.quorum().without(out(board, meeting));
        return new WallFloor(
                quorum.there().size(),
                quorum.needed(),
                now.floor().map(speaking -> speaking.person().name()),
                now.waiting().stream().findFirst().map(hand -> hand.person().name()));
    }

    /** Who has a conflict of interest: in the vote that is open, and before there is one, in what it will be about. */
    private Set<PersonId> out(BoardId board, MeetingId meeting) {
        Optional<AgendaItem> current = items.findByCurrentOf(meeting);
        return current.flatMap(item -> votes.load(board, meeting).newest(item.id()))
                .map(VoteView::poll)
                .filter(PollStanding::open)
                .map(PollStanding::awayFromQuorum)
                .or(() -> current.map(item -> standings.away(board, ItemSubjects.of(item.id(), item.plan()))))
                .orElse(Set.of());
    }

    /** The vote on an item; only one that was open since the item was taken up. */
    Optional<PublicPoll> vote(BoardId board, MeetingId meeting, AgendaItemId id) {
        return items.findByMeetingAndId(meeting, id.value())
                .flatMap(item ->
                        polls.find(board, subjects(item), item.openedAt().orElse(Instant.MAX)));
    }

    private List<Topic> subjects(AgendaItem item) {
        return Stream.concat(
                        votes.on(item.id()).stream().map(poll -> Topic.of("poll", poll)), item.plan().links().stream())
                .distinct()
                .toList();
    }

    private static WallSnapshot.WallItem item(AgendaItem item) {
        return new WallSnapshot.WallItem(
                item.id(),
                item.plan().title(),
                item.plan().purpose(),
                item.clock(),
                item.openedAt().orElse(Instant.MIN));
    }
}
