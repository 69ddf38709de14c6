package org.roundtable.meeting;

import java.util.Optional;
import org.roundtable.common.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the links that stand. What is wrong, revoked or never was is all the same here: nothing. */
@Component
@Transactional(readOnly = true)
class Doors {
    private final DoorRepository doors;

    Doors(DoorRepository doors) {
        this.doors = doors;
    }

    Optional<Door> find(String token, DoorKind kind) {
        return doors.findByTokenAndKind(token, kind);
    }

    Optional<Door> of(MeetingId meeting, DoorKind kind) {
        return doors.findByMeetingAndKind(meeting, kind);
    }

    /** @throws NotFound when the link is revoked by now */
    DoorId standing(DoorId door) {
        return doors.findById(door.value()).map(Door::id).orElseThrow(NotFound::new);
    }
}
