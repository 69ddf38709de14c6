package org.roundtable.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.roundtable.common.PersonId;
import org.roundtable.testing.As;
import org.roundtable.testing.World.TestBoard;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans meetings with agendas for tests, through the services facilitators use. */
@TestComponent
public class Plans {
    public static final ZoneId ZONE = ZoneId.of("America/Denver");

    private final MeetingPlanning planning;
    private final AgendaService agenda;
    private final MeetingService reading;
    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Plans(
            MeetingPlanning planning,
            AgendaService agenda,
            MeetingService reading,
            MeetingRepository meetings,
            AgendaItemRepository items,
            TransactionTemplate transaction,
            Clock clock) {
        this.planning = planning;
        this.agenda = agenda;
        this.reading = reading;
        this.meetings = meetings;
        this.items = items;
        this.transaction = transaction;
        this.clock = clock;
    }

    public static ItemPlan item(String title, int minutes) {
        return new ItemPlan(title, Purpose.DISCUSS, minutes, "", "", "", false, List.of());
    }

    public LocalPlan inDays(int days) {
        LocalDateTime start = LocalDateTime.ofInstant(clock.instant(), ZONE)
                .plusDays(days)
                .withHour(18)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        return new LocalPlan(MeetingKind.REGULAR, "Board meeting", start, Duration.ofMinutes(60), "Library", "");
    }

    public MeetingId meeting(TestBoard board, int days) {
        MeetingId id = MeetingId.next();
        As.person(board.facilitator(), () -> planning.plan(board.id(), id, inDays(days), Repeat.NEVER));
        return id;
    }

    public AgendaItemId add(TestBoard board, MeetingId meeting, ItemPlan plan) {
        AgendaItemId id = AgendaItemId.next();
        As.person(board.facilitator(), () -> agenda.add(board.id(), meeting, id, plan));
        return id;
    }

    public void publish(TestBoard board, MeetingId meeting) {
        As.person(board.facilitator(), () -> agenda.publish(board.id(), meeting));
    }

    public MeetingSnapshot seenBy(PersonId person, TestBoard board, MeetingId meeting) {
        return As.person(person, () -> reading.feed(board.id(), meeting).load().get());
    }

    /** Holds the meeting and ends it with nothing done. */
    public void holdInVain(TestBoard board, MeetingId meeting) {
        transaction.executeWithoutResult(any -> {
            Meeting held = meetings.findById(meeting.value()).orElseThrow();
            held.start(board.facilitator(), clock.instant());
            held.end(board.facilitator(), clock.instant());
            items.findByMeetingOrderByPlace(meeting).forEach(AgendaItem::leaveOver);
        });
    }

    /** Opens an item of a meeting, which is begun for that. */
    public void takeUp(TestBoard board, MeetingId meeting, AgendaItemId item) {
        transaction.executeWithoutResult(any -> {
            Meeting held = meetings.findById(meeting.value()).orElseThrow();
            if (held.state() == MeetingState.PLANNED) {
                held.start(board.facilitator(), clock.instant());
            }
            items.findById(item.value()).orElseThrow().open(clock.instant());
        });
    }

    /** Closes the item that is open. */
    public void finish(AgendaItemId item) {
        transaction.executeWithoutResult(
                any -> items.findById(item.value()).orElseThrow().close(true, clock.instant()));
    }
}
