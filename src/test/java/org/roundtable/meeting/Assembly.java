package org.roundtable.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roundtable.board.Role;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.roundtable.testing.As;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.boot.test.context.TestComponent;

/** Plans meetings for tests and gives them an agenda, as facilitators do. */
@TestComponent
public class Assembly {
    private final World world;
    private final MeetingPlanning planning;
    private final AgendaService agendas;
    private final MeetingLead lead;
    private final MeetingCourse course;
    private final MeetingService meetings;
    private final Clock clock;

    Assembly(
            World world,
            MeetingPlanning planning,
            AgendaService agendas,
            MeetingLead lead,
            MeetingCourse course,
            MeetingService meetings,
            Clock clock) {
        this.world = world;
        this.planning = planning;
        this.agendas = agendas;
        this.lead = lead;
        this.course = course;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** A meeting of an hour that begins in ten minutes, with three items on its agenda. */
    public Planned planned(TestBoard board) {
        return planned(board, Duration.ofMinutes(10));
    }

    public Planned planned(TestBoard board, Duration ahead) {
        MeetingId meeting = MeetingId.next();
        LocalDateTime start = LocalDateTime.ofInstant(clock.instant().plus(ahead), ZoneId.of("America/Denver"));
        LocalPlan plan = new LocalPlan(MeetingKind.REGULAR, "June meeting", start, Duration.ofHours(1), "Hall", "");
        List<AgendaItemId> items = new ArrayList<>();
        As.person(board.facilitator(), () -> {
            planning.plan(board.id(), meeting, plan, Repeat.NEVER);
            for (String title : List.of("Welcome", "Rides to the clinic", "Health fair")) {
                AgendaItemId item = AgendaItemId.next();
                agendas.add(board.id(), meeting, item, item(title));
                items.add(item);
            }
        });
        return new Planned(board, meeting, items);
    }

    /** The same, begun by the board's facilitator. */
    public Planned begun(TestBoard board) {
        Planned planned = planned(board);
        As.person(board.facilitator(), () -> lead.start(board.id(), planned.id()));
        return planned;
    }

    /** The same, with its first item open. */
    public Planned atFirst(TestBoard board) {
        Planned begun = begun(board);
        open(begun, board.facilitator(), Optional.empty(), begun.item(0));
        return begun;
    }

    /** One more item, about this. */
    public AgendaItemId linked(Planned planned, Topic about) {
        AgendaItemId item = AgendaItemId.next();
        ItemPlan plan = new ItemPlan("Linked", Purpose.DECIDE, 10, "", "", "", false, List.of(about));
        As.person(
                planned.board().facilitator(), () -> agendas.add(planned.board().id(), planned.id(), item, plan));
        return item;
    }

    public void open(Planned planned, PersonId by, Optional<AgendaItemId> shown, AgendaItemId item) {
        As.person(by, () -> course.open(planned.board().id(), planned.id(), shown, true, item));
    }

    public MeetingSnapshot now(Planned planned) {
        return As.person(
                        planned.board().facilitator(),
                        () -> meetings.feed(planned.board().id(), planned.id()))
                .load()
                .get();
    }

    public PersonId secondFacilitator(TestBoard board) {
        return world.join(board.administrator(), board.id(), "Grace Second", Role.FACILITATOR, Optional.empty());
    }

    private static ItemPlan item(String title) {
        return new ItemPlan(title, Purpose.DISCUSS, 10, "", "", "", false, List.of());
    }

    /** A meeting of a board, and what is on its agenda. */
    public record Planned(TestBoard board, MeetingId id, List<AgendaItemId> items) {
        public AgendaItemId item(int index) {
            return items.get(index);
        }
    }
}
