package org.roundtable.bench.server;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.AgendaService;
import org.roundtable.meeting.DoorKind;
import org.roundtable.meeting.DoorService;
import org.roundtable.meeting.DoorsSnapshot;
import org.roundtable.meeting.ItemPlan;
import org.roundtable.meeting.LocalPlan;
import org.roundtable.meeting.MeetingCourse;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingKind;
import org.roundtable.meeting.MeetingLead;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MeetingPlanning;
import org.roundtable.meeting.MeetingVotes;
import org.roundtable.meeting.OpenLinks;
import org.roundtable.meeting.Purpose;
import org.roundtable.meeting.Repeat;
import org.roundtable.testing.As;
import org.roundtable.testing.World;
import org.roundtable.voting.PollId;

/**
 * Holds a meeting of a board by the services that a facilitator's clicks would call. It goes round the items of its agenda
 * again and again; each is about the board's poll.
 */
class Sitting {
    private final ExecutorService lead = Executors.newSingleThreadExecutor();
    private final World world;
    private final BoardAdministration boards;
    private final MeetingPlanning planning;
    private final AgendaService agendas;
    private final MeetingLead meetings;
    private final MeetingCourse course;
    private final MeetingVotes votes;
    private final DoorService doors;
    private final Clock clock;
    private volatile @Nullable Held held;
    private volatile int current;

    Sitting(
            World world,
            BoardAdministration boards,
            MeetingPlanning planning,
            AgendaService agendas,
            MeetingLead meetings,
            MeetingCourse course,
            MeetingVotes votes,
            DoorService doors,
            Clock clock) {
        this.world = world;
        this.boards = boards;
        this.planning = planning;
        this.agendas = agendas;
        this.meetings = meetings;
        this.course = course;
        this.votes = votes;
        this.doors = doors;
        this.clock = clock;
    }

    /** @return the addresses of the wall, of where the code leads, and of the room */
    String begin(Town.Table table) {
        PersonId facilitator = world.person("Fay Leads", false);
        As.administrator(
                world.person("Ada Administrator", true),
                () -> boards.add(table.id(), facilitator, Role.FACILITATOR, Optional.empty()));
        return As.person(facilitator, () -> {
            Held sitting = new Held(table.id(), MeetingId.next(), facilitator, new ArrayList<>(), table.pollId());
            plan(sitting, table);
            course.open(
                    sitting.board(),
                    sitting.meeting(),
                    Optional.empty(),
                    true,
                    sitting.items().getFirst());
            held = sitting;
            return addresses(sitting);
        });
    }

    /** @param number counted from 1; the meeting begins with its item number 0 */
    Object soon(int number) {
        Held sitting = Objects.requireNonNull(held);
        lead.execute(() -> {
            try {
                As.person(
                        sitting.facilitator(),
                        () -> course.open(
                                sitting.board(),
                                sitting.meeting(),
                                Optional.of(sitting.item(number - 1)),
                                true,
                                sitting.item(number)));
                current = number;
            } catch (RuntimeException failed) {
                failed.printStackTrace();
            }
        });
        return Control.SILENCE;
    }

    /** Waits until the meeting has come to rest at an item. */
    String put() {
        Held sitting = Objects.requireNonNull(held);
        Callable<String> deed = () -> {
            As.person(
                    sitting.facilitator(),
                    () -> votes.bring(sitting.board(), sitting.meeting(), sitting.item(current), sitting.poll()));
            return "done";
        };
        try {
            return lead.submit(deed).get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void plan(Held sitting, Town.Table table) {
        LocalDateTime soon = LocalDateTime.now(clock.withZone(ZoneId.of("America/Denver")));
        var plan = new LocalPlan(
                MeetingKind.TOWN_HALL, "Town hall", soon.plusMinutes(10), Duration.ofHours(1), "Library", "");
        planning.plan(sitting.board(), sitting.meeting(), plan, Repeat.NEVER);
        for (int item = 0; item < Town.ITEMS; item++) {
            AgendaItemId id = AgendaItemId.next();
            ItemPlan about = new ItemPlan(
                    Town.item(item), Purpose.DECIDE, 15, "", "", "", false, List.of(Topic.of("poll", table.pollId())));
            agendas.add(sitting.board(), sitting.meeting(), id, about);
            sitting.items().add(id);
        }
        agendas.publish(sitting.board(), sitting.meeting());
        meetings.start(sitting.board(), sitting.meeting());
    }

    private String addresses(Held sitting) {
        doors.make(sitting.board(), sitting.meeting(), DoorKind.WALL);
        doors.make(sitting.board(), sitting.meeting(), DoorKind.GUESTS);
        DoorsSnapshot open =
                doors.feed(sitting.board(), sitting.meeting()).load().get();
        return OpenLinks.wall(open.wall().orElseThrow().token())
                + ' '
                + OpenLinks.guests(open.door().orElseThrow().token())
                + ' '
                + MeetingLinks.room(sitting.board(), sitting.meeting());
    }

    private record Held(BoardId board, MeetingId meeting, PersonId facilitator, List<AgendaItemId> items, PollId poll) {
        AgendaItemId item(int number) {
            return items.get(number % items.size());
        }
    }
}
