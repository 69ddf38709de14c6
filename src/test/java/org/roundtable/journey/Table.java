package org.roundtable.journey;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;

/** A board made for one journey, whose people can sit down at browsers. */
final class Table implements AutoCloseable {
    private final World world = Server.world();
    private final TestBoard board;
    private final List<Visitor> visitors = new ArrayList<>();

    /** @param members how many hold a seat besides those who sit down later */
    Table(int members) {
        board = world.board(members);
    }

    TestBoard board() {
        return board;
    }

    String path(String rest) {
        return "/boards/" + board.id().text() + rest;
    }

    /** A new member with a seat, signed in at a desk. */
    Visitor member(String name) {
        return seat(name, Role.MEMBER, Visitor.atDesk());
    }

    Visitor memberOnPhone(String name) {
        return seat(name, Role.MEMBER, Visitor.onPhone());
    }

    Visitor memberInSpanish(String name) {
        return seat(name, Role.MEMBER, Visitor.at(Visitor.DESK, ColorScheme.LIGHT, "es-US", Server::url));
    }

    Visitor facilitator(String name) {
        return seat(name, Role.FACILITATOR, Visitor.atDesk());
    }

    Visitor observer(String name) {
        return seat(name, Role.OBSERVER, Visitor.atDesk());
    }

    private Visitor seat(String name, Role role, Visitor visitor) {
        String email = Ids.text(Ids.next()) + "@example.org";
        PersonId person = world.personWhoSignsIn(name, email);
        world.seat(board, person, role, role == Role.MEMBER ? Optional.of(SeatCategory.RESIDENT) : Optional.empty());
        visitors.add(visitor);
        return visitor.signIn(email, World.PASSWORD);
    }

    @Override
    public void close() {
        visitors.forEach(Visitor::close);
    }
}
