package org.roundtable.bench.server;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.roundtable.Roundtable;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.PersonId;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.Proposals;
import org.roundtable.testing.As;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.roundtable.voting.PollWorld;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Puts a town into an empty database and writes down what it made. Takes settings of the application; the working
 * folder is where the town is written. With fewer people than usual ({@code bench.people}) there are no small boards.
 */
public final class Founding {
    private final World world;
    private final BoardAdministration boards;
    private final Agenda agenda;
    private final int inhabitants;

    Founding(
            World world,
            BoardAdministration boards,
            Agenda agenda,
            @Value("${bench.people:" + Town.PEOPLE + "}") int inhabitants) {
        this.world = world;
        this.boards = boards;
        this.agenda = agenda;
        this.inhabitants = inhabitants;
    }

    public static void main(String[] settings) {
        var application = new SpringApplicationBuilder(Roundtable.class)
                .sources(World.class, Proposals.class, PollWorld.class, Agenda.class)
                .sources(EasyPasswords.class, Founding.class)
                .run(settings);
        application.getBean(Founding.class).found().write(Path.of(""));
        application.close();
        Runtime.getRuntime().halt(0);
    }

    private Town found() {
        List<PersonId> people = IntStream.range(0, inhabitants)
                .mapToObj(number -> world.personWhoSignsIn("Person " + number, Town.email(number)))
                .toList();
        List<Town.Table> made = new ArrayList<>();
        made.add(table(people.subList(0, Town.WARM_UP_WATCHERS), 0, Town.SEATS));
        made.add(table(people, 0, Town.SEATS));
        int inSmall = inhabitants < Town.PEOPLE ? 0 : Town.SMALL_BOARDS * Town.SMALL_WATCHERS;
        for (int first = 0; first < inSmall; first += Town.SMALL_WATCHERS) {
            made.add(table(people.subList(first, first + Town.SMALL_WATCHERS), first, Town.SMALL_SEATS));
        }
        return new Town(made);
    }

    private Town.Table table(List<PersonId> people, int first, int seats) {
        TestBoard board = world.board(0);
        As.administrator(
                board.administrator(),
                () -> boards.rearrange(board.id(), "Board of " + first, ZoneId.of("America/Denver"), seats));
        List<PersonId> seated = people.subList(0, seats);
        seated.forEach(member -> world.seat(board, member, Role.MEMBER, Optional.of(SeatCategory.RESIDENT)));
        people.subList(seats, people.size())
                .forEach(other -> world.seat(board, other, Role.OBSERVER, Optional.empty()));
        InitiativeId initiative = agenda.discussed(board, seated);
        return new Town.Table(
                board.id().value(),
                agenda.poll(board, initiative).value(),
                InitiativeLinks.initiative(board.id(), initiative),
                first,
                seated.stream().map(PersonId::value).toList());
    }
}
