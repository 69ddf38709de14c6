package org.roundtable.meeting;

import java.util.Optional;
import org.roundtable.security.Anyone;
import org.springframework.stereotype.Service;

/** Opens the wall to whoever holds its link. */
@Service
@Anyone
public class WallService {
    private final Doors doors;
    private final WallLoader loader;
    private final QuestionLoader questions;

    WallService(Doors doors, WallLoader loader, QuestionLoader questions) {
        this.doors = doors;
        this.loader = loader;
        this.questions = questions;
    }

    /** What the link opens; nothing when it is wrong or revoked, and nobody can tell which. */
    public Optional<Wall> open(String token) {
        return doors.find(token, DoorKind.WALL)
                .map(door -> new Wall(door.board(), door.meeting(), door.id(), doors, loader, questions));
    }
}
