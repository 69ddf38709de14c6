package org.roundtable.meeting;

import org.roundtable.common.BoardId;
import org.springframework.stereotype.Component;

/** Shows on the wall how many are there, and whose turn it is. */
@Component
class RoomOnWall implements WallFloors {
    private final RoomLoader rooms;

    RoomOnWall(RoomLoader rooms) {
        this.rooms = rooms;
    }

    @Override
    public WallFloor floor(BoardId board, MeetingId meeting) {
        RoomSnapshot now = rooms.load(board, meeting);
        return new WallFloor(
                now.quorum().there().size(),
                now.quorum().needed(),
                now.floor().map(speaking -> speaking.person().name()),
                now.waiting().stream().findFirst().map(hand -> hand.person().name()));
    }
}
