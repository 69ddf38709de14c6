package org.roundtable.meeting;

import java.util.Optional;
import java.util.Set;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.PersonId;
import org.roundtable.security.Anyone;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.People;
import org.roundtable.security.SignedInPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recognises whoever is on the board when they come by the code that lets guests in: they are no guests. */
@Service
@Anyone
@Transactional(readOnly = true)
public class MemberEntrance {
    private final Doors doors;
    private final GuestLoader loader;
    private final BoardRoster roster;
    private final People people;
    private final CurrentPerson me;

    MemberEntrance(Doors doors, GuestLoader loader, BoardRoster roster, People people, CurrentPerson me) {
        this.doors = doors;
        this.loader = loader;
        this.roster = roster;
        this.people = people;
        this.me = me;
    }

    /** Where the link leads a signed-in person who is on the board, in any role; nothing for everybody else. */
    public Optional<MemberWelcome> look(String token) {
        return me.signedIn()
                .map(SignedInPerson::id)
                .flatMap(person -> doors.find(token, DoorKind.GUESTS)
                        .filter(door -> onBoard(door, person))
                        .map(door -> welcome(door, person)));
    }

    private boolean onBoard(Door door, PersonId person) {
        return roster.roles(door.board(), Set.of(person)).containsKey(person);
    }

    private MemberWelcome welcome(Door door, PersonId person) {
        return new MemberWelcome(
                door.board(), door.meeting(), people.badge(person).name(), loader.welcome(door));
    }
}
