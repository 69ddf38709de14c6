package org.roundtable.meeting;

import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.security.Anyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The question board of a meeting, for its guests. Each call shows the guest's pass: where that is no good any more there
 * is nothing.
 */
@Service
@Anyone
@Transactional
public class GuestQuestions {
    private final Doors doors;
    private final Guests guests;
    private final QuestionAsking asking;
    private final QuestionBoards boards;
    private final QuestionLoader loader;

    GuestQuestions(Doors doors, Guests guests, QuestionAsking asking, QuestionBoards boards, QuestionLoader loader) {
        this.doors = doors;
        this.guests = guests;
        this.asking = asking;
        this.boards = boards;
        this.loader = loader;
    }

    /** @throws NotFound when the pass is no good */
    public MyQuestions mine(GuestPass pass) {
        Door door = door(pass);
        return loader.of(door.meeting(), asker(door, pass));
    }

    /**
     * @throws Invalid on {@code question}
     * @throws NotFound when the pass is no good
     * @throws Rejected {@code questions-closed}, {@code questions-too-many}, {@code questions-busy}
     */
    public void ask(GuestPass pass, NewQuestion question) {
        Door door = door(pass);
        asking.ask(door.board(), door.meeting(), asker(door, pass), question);
    }

    /**
     * @throws NotFound when the pass is no good
     * @throws Rejected {@code questions-closed}, {@code supports-too-many}
     */
    public void support(GuestPass pass, QuestionId question) {
        Door door = door(pass);
        asking.support(door.board(), door.meeting(), asker(door, pass), question);
    }

    /**
     * @throws NotFound when the pass is no good
     * @throws Rejected {@code supports-too-many}
     */
    public void takeBack(GuestPass pass, QuestionId question) {
        Door door = door(pass);
        asking.takeBack(door.meeting(), asker(door, pass), question);
    }

    private Door door(GuestPass pass) {
        return doors.find(pass.token(), DoorKind.GUESTS).orElseThrow(NotFound::new);
    }

    /** The board is set up before the guest's row is held: whoever sets it up holds the meeting's. */
    private Asker asker(Door door, GuestPass pass) {
        StoredQuestionBoard board = boards.of(door.board(), door.meeting());
        return guests.locked(door.meeting(), pass.secret())
                .filter(guest -> !guest.removed())
                .map(guest -> board.guest(guest.id()))
                .orElseThrow(NotFound::new);
    }
}
