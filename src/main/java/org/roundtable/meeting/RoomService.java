package org.roundtable.meeting;

import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.live.Feed;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.security.ReaderOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is followed of a meeting while it is held, besides its agenda. */
@Service
@ReaderOf("#board")
@Transactional(readOnly = true)
public class RoomService {
    private final Meetings meetings;
    private final RoomLoader rooms;
    private final MeetingRecordLoader records;
    private final ItemVotes votes;
    private final SpeakingTimes speaking;

    RoomService(
            Meetings meetings, RoomLoader rooms, MeetingRecordLoader records, ItemVotes votes, SpeakingTimes speaking) {
        this.meetings = meetings;
        this.rooms = rooms;
        this.records = records;
        this.votes = votes;
        this.speaking = speaking;
    }

    /** Who is there, and whose turn it is. */
    public Feed<RoomSnapshot> feed(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return new Feed<>(MeetingTopics.room(meeting), "board", () -> rooms.load(board, meeting));
    }

    /** Decisions, actions, and what was put off. */
    public Feed<RecordSnapshot> record(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return new Feed<>(MeetingTopics.record(meeting), "board", () -> records.written(meeting));
    }

    /** Which votes are put, and where they stand. */
    public Feed<VotesSnapshot> votes(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return new Feed<>(MeetingTopics.votes(meeting), "board", () -> votes.load(board, meeting));
    }

    /** How long everybody spoke, by seat category, those without a seat last. */
    @FacilitatorOf("#board")
    public List<SpeakingTime> speakingTimes(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return speaking.of(board, meeting);
    }
}
