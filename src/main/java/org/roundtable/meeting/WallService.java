package org.roundtable.meeting;

import java.util.Optional;
import org.roundtable.security.Anyone;
import org.roundtable.security.LinkTries;
import org.springframework.stereotype.Service;

/** Opens the wall to whoever holds its link. */
@Service
@Anyone
public class WallService {
    private final Doors doors;
    private final LinkTries tries;
    private final WallLoader loader;
    private final QuestionLoader questions;

    WallService(Doors doors, LinkTries tries, WallLoader loader, QuestionLoader questions) {
        this.doors = doors;
        this.tries = tries;
        this.loader = loader;
        this.questions = questions;
    }

    /**
     * What the link opens; nothing when it is wrong or revoked, or too many wrong ones came from this address, and nobody
     * can tell which.
     */
    public Optional<Wall> open(String token, String address) {
        return tries.open(address, () -> doors.find(token, DoorKind.WALL))
                .map(door -> new Wall(door.board(), door.meeting(), door.id(), doors, loader, questions));
    }
}
