package org.roundtable.meeting;

import org.roundtable.common.BoardId;

/** Reads who has the floor, for the wall. It guards nothing. What it reads changes with {@link MeetingTopics#room}. */
interface WallFloors {
    WallFloor floor(BoardId board, MeetingId meeting);
}
