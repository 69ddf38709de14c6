package org.roundtable.shell.demo;

import java.util.Comparator;
import java.util.List;
import org.roundtable.board.Role;
import org.roundtable.security.DemoPeople;
import org.roundtable.security.DemoPerson;
import org.springframework.stereotype.Component;

/** The people of the story one can try the demo as: who runs the board first, who runs the installation last. */
@Component
@ForDemo
class DemoGuests implements DemoPeople {
    private final DemoRecord record;
    private final Actors actors;
    private final List<Story.OfPerson> guests = StoryReader.read().people().stream()
            .filter(Story.OfPerson::demo)
            .sorted(Comparator.comparing(DemoGuests::rank).reversed())
            .toList();

    DemoGuests(DemoRecord record, Actors actors) {
        this.record = record;
        this.actors = actors;
    }

    @Override
    public List<DemoPerson> all() {
        return record.holds(DemoMark.LOADED) ? guests.stream().map(this::guest).toList() : List.of();
    }

    private DemoPerson guest(Story.OfPerson person) {
        String role = person.role() == null ? "ADMINISTRATOR" : person.role().name();
        return new DemoPerson(actors.id(person), person.name(), "demo.role." + role, "demo.note." + person.key());
    }

    private static int rank(Story.OfPerson person) {
        Role role = person.role();
        return role == null ? -1 : role.ordinal();
    }
}
