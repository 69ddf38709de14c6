package org.roundtable.meeting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.testing.As;
import org.roundtable.voting.BallotService;

/** Says how a meeting stands, a line for each thing; the last line is what everybody has voted. */
class MeetingTold {
    private final MeetingService meetings;
    private final RoomService rooms;
    private final NotesService notes;
    private final DoorService doors;
    private final WallService walls;
    private final GuestEntrance entrance;
    private final BallotService ballots;

    MeetingTold(
            MeetingService meetings,
            RoomService rooms,
            NotesService notes,
            DoorService doors,
            WallService walls,
            GuestEntrance entrance,
            BallotService ballots) {
        this.meetings = meetings;
        this.rooms = rooms;
        this.notes = notes;
        this.doors = doors;
        this.walls = walls;
        this.entrance = entrance;
        this.ballots = ballots;
    }

    String of(HeldMeeting held) {
        BoardId board = held.boardId();
        MeetingId meeting = held.meetingId();
        List<Object> seen = As.person(
                held.lead(),
                () -> List.of(
                        meetings.feed(board, meeting).load().get(),
                        told(rooms.feed(board, meeting).load().get()),
                        rooms.record(board, meeting).load().get(),
                        notes.feed(board, meeting).load().get(),
                        doors.feed(board, meeting).load().get()));
        Wall wall = walls.open(held.wall()).orElseThrow();
        GuestRoom guest = entrance.back(held.pass()).orElseThrow();
        List<Object> open = List.of(
                wall.meeting().load().get(),
                wall.floor().load().get(),
                guest.guest(),
                guest.agenda().load().get());
        return lines(seen) + lines(open) + votes(held);
    }

    /** Sets come in any order. */
    private static List<Object> told(RoomSnapshot room) {
        return List.of(
                room.there(),
                room.floor(),
                room.waiting(),
                room.speakersOpen(),
                room.quorum().needed(),
                room.quorum().entitled().stream().map(PersonId::value).sorted().toList(),
                room.quorum().there().stream().map(PersonId::value).sorted().toList());
    }

    private static String lines(List<Object> things) {
        return things.stream().map(thing -> thing + "\n").collect(Collectors.joining());
    }

    private String votes(HeldMeeting held) {
        return IntStream.range(0, held.members().size())
                .mapToObj(number -> As.person(held.member(number), () -> ballots.mine(held.boardId(), held.pollId()))
                        .ballot()
                        .map(ballot -> ballot.vote().toString())
                        .orElse("-"))
                .collect(Collectors.joining(" "));
    }
}
