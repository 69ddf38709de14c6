package org.roundtable.meeting;

import org.roundtable.board.BoardSigns;
import org.roundtable.common.BoardId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what guests see of a meeting. It guards nothing. */
@Component
@Transactional(readOnly = true)
class GuestLoader {
    private final Meetings meetings;
    private final MeetingLoader loader;
    private final BoardSigns boards;

    GuestLoader(Meetings meetings, MeetingLoader loader, BoardSigns boards) {
        this.meetings = meetings;
        this.loader = loader;
        this.boards = boards;
    }

    GuestWelcome welcome(Door door) {
        Meeting meeting = meetings.read(door.board(), door.meeting());
        return new GuestWelcome(
                boards.of(door.board()), meeting.title(), meeting.plan().startsAt(), meeting.state());
    }

    GuestAgenda agenda(BoardId board, MeetingId id) {
        MeetingSnapshot meeting = loader.forBoard(board, id);
        return new GuestAgenda(
                boards.of(board),
                meeting.plan().title(),
                meeting.plan().startsAt(),
                meeting.state(),
                meeting.breakSince(),
                meeting.items().stream().map(GuestLoader::line).toList());
    }

    private static GuestAgenda.Line line(ItemView item) {
        ItemPlan plan = item.plan();
        return new GuestAgenda.Line(
                item.id(),
                plan.title(),
                plan.purpose(),
                Math.toIntExact(item.clock().given().toMinutes()),
                plan.presenter(),
                item.state(),
                item.begins());
    }
}
