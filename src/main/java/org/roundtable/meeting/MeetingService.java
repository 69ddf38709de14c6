package org.roundtable.meeting;

import org.roundtable.board.BoardRoster;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.live.Feed;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.ReaderOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings to read and to follow. */
@Service
@ReaderOf("#board")
@Transactional(readOnly = true)
public class MeetingService {
    private final Meetings meetings;
    private final MeetingLoader loader;
    private final MeetingListLoader lists;
    private final BoardRoster roster;
    private final CurrentPerson me;

    MeetingService(
            Meetings meetings, MeetingLoader loader, MeetingListLoader lists, BoardRoster roster, CurrentPerson me) {
        this.meetings = meetings;
        this.loader = loader;
        this.lists = lists;
        this.roster = roster;
        this.me = me;
    }

    /** All meetings of a board. */
    public Feed<MeetingList> feedOf(BoardId board) {
        return new Feed<>(MeetingTopics.all(board), "board", () -> lists.ofBoard(board));
    }

    /** The meeting with as much of its agenda as the signed-in person may see. */
    public Feed<MeetingSnapshot> feed(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return roster.role(board, me.id()) == Role.FACILITATOR
                ? new Feed<>(
                        MeetingTopics.meeting(meeting), "facilitators", () -> loader.forFacilitators(board, meeting))
                : new Feed<>(MeetingTopics.meeting(meeting), "board", () -> loader.forBoard(board, meeting));
    }
}
