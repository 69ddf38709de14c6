package org.roundtable.meeting;

import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.live.LiveScreens;
import org.roundtable.security.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who may get into a meeting without an account, and who has. It guards nothing. */
@Component
@Transactional(readOnly = true)
class DoorLoader {
    private final Meetings meetings;
    private final Doors doors;
    private final Guests guests;
    private final LiveScreens screens;
    private final People people;

    DoorLoader(Meetings meetings, Doors doors, Guests guests, LiveScreens screens, People people) {
        this.meetings = meetings;
        this.doors = doors;
        this.guests = guests;
        this.screens = screens;
        this.people = people;
    }

    DoorsSnapshot load(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        Optional<DoorView> wall = view(meeting, DoorKind.WALL);
        int open = wall.map(door -> screens.showing(OpenTopics.door(door.id()))).orElse(0);
        return new DoorsSnapshot(wall, view(meeting, DoorKind.GUESTS), open, guests.of(meeting));
    }

    private Optional<DoorView> view(MeetingId meeting, DoorKind kind) {
        return doors.of(meeting, kind).map(door -> door.view(people.badge(door.madeBy())));
    }
}
