package org.roundtable.testing;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.CharterTerms;
import org.roundtable.board.NewBoard;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.BoardId;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.security.AccountService;
import org.roundtable.security.NewAccount;

/** Makes boards and people for a test, through the services an administrator uses. */
public class World {
    public static final String PASSWORD = "correct horse battery staple";
    private static final PersonId ROOT = PersonId.next();

    private final AccountService accounts;
    private final BoardAdministration boards;

    World(AccountService accounts, BoardAdministration boards) {
        this.accounts = accounts;
        this.boards = boards;
    }

    /** A board with a facilitator without a seat, an observer, and as many seated members as wished. */
    public TestBoard board(int members) {
        PersonId administrator = person("Ada Administrator", true);
        BoardId board = As.administrator(
                administrator,
                () -> boards.make(new NewBoard(
                        "Board " + Ids.text(Ids.next()),
                        ZoneId.of("America/Denver"),
                        Math.max(12, members),
                        new CharterTerms("Health for all", "Say so and step back", 3, 7, 12, "MORE_THAN_HALF"))));
        PersonId facilitator = join(administrator, board, "Fay Facilitator", Role.FACILITATOR, Optional.empty());
        PersonId observer = join(administrator, board, "Olu Observer", Role.OBSERVER, Optional.empty());
        List<PersonId> seated = new ArrayList<>();
        for (int i = 1; i <= members; i++) {
            seated.add(join(administrator, board, "Member " + i, Role.MEMBER, Optional.of(SeatCategory.RESIDENT)));
        }
        return new TestBoard(board, administrator, facilitator, observer, seated);
    }

    public PersonId person(String name, boolean administrator) {
        return open(name, Ids.text(Ids.next()) + "@example.org", Optional.empty(), administrator);
    }

    /** Somebody who can sign in with {@link #PASSWORD}, which takes a while to hash. */
    public PersonId personWhoSignsIn(String name, String email) {
        return open(name, email, Optional.of(PASSWORD), false);
    }

    private PersonId open(String name, String email, Optional<String> password, boolean administrator) {
        return As.administrator(ROOT, () -> accounts.open(new NewAccount(name, email, "en", password, administrator)));
    }

    /** Puts somebody who has an account on a board. */
    public void seat(TestBoard board, PersonId person, Role role, Optional<SeatCategory> seat) {
        As.administrator(board.administrator(), () -> boards.add(board.id(), person, role, seat));
    }

    public PersonId join(PersonId administrator, BoardId board, String name, Role role, Optional<SeatCategory> seat) {
        PersonId person = person(name, false);
        As.administrator(administrator, () -> boards.add(board, person, role, seat));
        return person;
    }

    /** Who is on a board made for a test. */
    public record TestBoard(
            BoardId id, PersonId administrator, PersonId facilitator, PersonId observer, List<PersonId> members) {
        public PersonId member(int index) {
            return members.get(index);
        }
    }
}
