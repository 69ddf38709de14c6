package org.roundtable.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveHub;
import org.roundtable.live.Topic;
import org.roundtable.security.Secrets;
import org.roundtable.testing.As;
import org.roundtable.testing.World.TestBoard;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds meetings that are open to people without an account, for a test. */
public class OpenWorld {
    private final MeetingPlanning planning;
    private final MeetingLead lead;
    private final AgendaService agenda;
    private final DoorService doors;
    private final GuestEntrance entrance;
    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final LiveHub hub;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OpenWorld(
            MeetingPlanning planning,
            MeetingLead lead,
            AgendaService agenda,
            DoorService doors,
            GuestEntrance entrance,
            MeetingRepository meetings,
            AgendaItemRepository items,
            LiveHub hub,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.planning = planning;
        this.lead = lead;
        this.agenda = agenda;
        this.doors = doors;
        this.entrance = entrance;
        this.meetings = meetings;
        this.items = items;
        this.hub = hub;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public MeetingId planned(TestBoard board) {
        MeetingId meeting = MeetingId.next();
        LocalPlan plan = new LocalPlan(
                MeetingKind.REGULAR,
                "Autumn meeting",
                LocalDateTime.now(clock).plusDays(2),
                Duration.ofHours(2),
                "Library",
                "");
        As.person(board.facilitator(), () -> planning.plan(board.id(), meeting, plan, Repeat.NEVER));
        return meeting;
    }

    public MeetingId running(TestBoard board) {
        MeetingId meeting = planned(board);
        change(meeting, board.facilitator(), (held, by) -> held.start(by, clock.instant()));
        return meeting;
    }

    public void end(TestBoard board, MeetingId meeting) {
        Optional<AgendaItemId> current = items.findByCurrentOf(meeting).map(AgendaItem::id);
        As.person(board.facilitator(), () -> lead.end(board.id(), meeting, current));
    }

    /** Puts an item on the agenda, with a note for facilitators, and takes it up. */
    public AgendaItemId item(TestBoard board, MeetingId meeting, String title, Topic... about) {
        AgendaItemId id = AgendaItemId.next();
        ItemPlan plan = new ItemPlan(
                title, Purpose.DECIDE, 20, "", "For the board", "Only for facilitators", false, List.of(about));
        As.person(board.facilitator(), () -> agenda.add(board.id(), meeting, id, plan));
        transaction.executeWithoutResult(open -> {
            items.findByCurrentOf(meeting).ifPresent(before -> before.close(true, clock.instant()));
            items.flush();
            items.findById(id.value()).orElseThrow().open(clock.instant());
        });
        hub.changed(MeetingTopics.meeting(meeting));
        return id;
    }

    public String token(TestBoard board, MeetingId meeting, DoorKind kind) {
        As.person(board.facilitator(), () -> doors.make(board.id(), meeting, kind));
        DoorsSnapshot now = doors(board, meeting);
        return (kind == DoorKind.WALL ? now.wall() : now.door()).orElseThrow().token();
    }

    public DoorsSnapshot doors(TestBoard board, MeetingId meeting) {
        return As.person(
                board.facilitator(),
                () -> doors.feed(board.id(), meeting).load().get());
    }

    public GuestPass guest(String token, String name) {
        GuestPass pass = new GuestPass(token, Secrets.next());
        entrance.join(pass, name);
        return pass;
    }

    private void change(MeetingId meeting, PersonId by, Step step) {
        transaction.executeWithoutResult(
                open -> step.take(meetings.findById(meeting.value()).orElseThrow(), by));
        hub.changed(MeetingTopics.meeting(meeting));
    }

    private interface Step {
        void take(Meeting meeting, PersonId by);
    }
}
