package org.roundtable.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.roundtable.security.Secrets;
import org.roundtable.testing.As;
import org.roundtable.testing.World;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollWorld;

/** Brings a meeting to its second item, with everything going on that can go on at once. */
class MiddleOfAMeeting {
    private static final int MEMBERS = 9;

    private final World world;
    private final Assembly assembly;
    private final PollWorld polls;
    private final AgendaService agendas;
    private final MeetingCourse course;
    private final AttendanceService attendance;
    private final SpeakersService speakers;
    private final RoomService rooms;
    private final NotesService notes;
    private final RecordService records;
    private final DoorService doors;
    private final GuestEntrance entrance;

    MiddleOfAMeeting(
            World world,
            Assembly assembly,
            PollWorld polls,
            AgendaService agendas,
            MeetingCourse course,
            AttendanceService attendance,
            SpeakersService speakers,
            RoomService rooms,
            NotesService notes,
            RecordService records,
            DoorService doors,
            GuestEntrance entrance) {
        this.world = world;
        this.assembly = assembly;
        this.polls = polls;
        this.agendas = agendas;
        this.course = course;
        this.attendance = attendance;
        this.speakers = speakers;
        this.rooms = rooms;
        this.notes = notes;
        this.records = records;
        this.doors = doors;
        this.entrance = entrance;
    }

    HeldMeeting reached() {
        var board = world.board(MEMBERS);
        String email = Ids.text(Ids.next()) + "@example.org";
        world.seat(board, world.personWhoSignsIn("Grace Second", email), Role.FACILITATOR, Optional.empty());
        var planned = assembly.atFirst(board);
        PollId poll = polls.open(board);
        As.person(board.facilitator(), () -> secondItem(planned, poll));
        List<PersonId> members = board.members();
        come(planned, members);
        speak(planned, members);
        As.person(board.facilitator(), () -> write(board.id(), planned, members.getFirst()));
        DoorsSnapshot open = As.person(board.facilitator(), () -> openDoors(board.id(), planned.id()));
        GuestPass pass = new GuestPass(open.door().orElseThrow().token(), Secrets.next());
        entrance.join(pass, "Gus Guest");
        return new HeldMeeting(
                board.id().value(),
                planned.id().value(),
                poll.value(),
                board.facilitator().value(),
                members.stream().map(PersonId::value).toList(),
                email,
                open.wall().orElseThrow().token(),
                pass.token(),
                pass.secret(),
                deadline(assembly.now(planned).current().orElseThrow().clock()));
    }

    void vote(HeldMeeting held, int number) {
        var board = new World.TestBoard(held.boardId(), held.lead(), held.lead(), held.lead(), List.of());
        polls.cast(board, held.pollId(), held.member(number), held.choice(number));
    }

    private void secondItem(Assembly.Planned planned, PollId poll) {
        BoardId board = planned.board().id();
        ItemPlan base = assembly.now(planned).agenda().get(1).plan();
        ItemPlan linked = new ItemPlan(
                base.title(),
                base.purpose(),
                base.minutes(),
                "Ada Presents",
                "",
                "Ask about nights",
                false,
                List.of(Topic.of("poll", poll)));
        agendas.word(board, planned.id(), planned.item(1), base, linked);
        course.open(board, planned.id(), Optional.of(planned.item(0)), true, planned.item(1));
        course.give(board, planned.id(), planned.item(1), 5);
    }

    private void come(Assembly.Planned planned, List<PersonId> members) {
        for (int number = 0; number < MEMBERS - 1; number++) {
            Attending how = Attending.values()[number % Attending.values().length];
            As.person(
                    members.get(number),
                    () -> attendance.checkIn(planned.board().id(), planned.id(), how));
        }
        As.person(
                members.get(MEMBERS - 2), () -> attendance.leave(planned.board().id(), planned.id()));
    }

    /** One speaks, two wait, one of them with a point of order. */
    private void speak(Assembly.Planned planned, List<PersonId> members) {
        BoardId board = planned.board().id();
        As.person(members.get(0), () -> speakers.raise(board, planned.id(), Optional.empty()));
        As.person(planned.board().facilitator(), () -> {
            SpeechId first = rooms.feed(board, planned.id())
                    .load()
                    .get()
                    .waiting()
                    .getFirst()
                    .id();
            speakers.giveFloor(board, planned.id(), Optional.empty(), first);
        });
        As.person(members.get(1), () -> speakers.raise(board, planned.id(), Optional.empty()));
        As.person(members.get(2), () -> speakers.raise(board, planned.id(), Optional.of(PointOfOrder.TIME)));
    }

    private void write(BoardId board, Assembly.Planned planned, PersonId owner) {
        Optional<AgendaItemId> item = Optional.of(planned.item(1));
        notes.write(board, planned.id(), planned.item(1), "The rides go on, and who pays", 0);
        records.put(board, planned.id(), EntryId.next(), EntryKind.DECISION, item, "Rides go on until spring");
        LocalDate due = LocalDate.of(2100, 1, 1);
        records.act(board, planned.id(), ActionItemId.next(), new NewAction(item, "Ask the county", owner, due));
    }

    private DoorsSnapshot openDoors(BoardId board, MeetingId meeting) {
        doors.make(board, meeting, DoorKind.WALL);
        doors.make(board, meeting, DoorKind.GUESTS);
        return doors.feed(board, meeting).load().get();
    }

    private static long deadline(ItemClock clock) {
        return clock.runningSince()
                .orElseThrow()
                .plus(clock.given())
                .minus(clock.spent())
                .toEpochMilli();
    }
}
