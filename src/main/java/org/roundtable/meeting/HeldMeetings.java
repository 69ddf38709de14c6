package org.roundtable.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.board.MemberView;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was at the meetings that were held. It guards nothing. */
@Component
@Transactional(readOnly = true)
class HeldMeetings {
    private final MeetingRepository meetings;
    private final StayRepository stays;

    HeldMeetings(MeetingRepository meetings, StayRepository stays) {
        this.meetings = meetings;
        this.stays = stays;
    }

    /** The latest first. */
    List<Meeting> of(BoardId board) {
        return meetings.findByBoardOrderByPlanStartsAt(board).stream()
                .filter(meeting -> meeting.state() == MeetingState.ENDED)
                .sorted(Comparator.comparing(HeldMeetings::begun).reversed())
                .toList();
    }

    static Instant begun(Meeting held) {
        return held.start().orElseThrow().at();
    }

    Map<MeetingId, Set<PersonId>> there(List<Meeting> held) {
        return stays.findByMeetingIn(held.stream().map(Meeting::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        Stay::meeting, Collectors.mapping(Stay::person, Collectors.toUnmodifiableSet())));
    }

    /** How many of those who hold a seat now, and were on the board when the meeting began, were there. */
    List<SeatAttendance> attendance(List<Meeting> held, List<MemberView> members) {
        Map<MeetingId, Set<PersonId>> there = there(held);
        return held.stream()
                .map(meeting -> attendance(meeting, members, there.getOrDefault(meeting.id(), Set.of())))
                .toList();
    }

    private static SeatAttendance attendance(Meeting meeting, List<MemberView> members, Set<PersonId> there) {
        Map<SeatCategory, Share> seats = members.stream()
                .filter(member -> member.seat().isPresent() && !member.since().isAfter(begun(meeting)))
                .collect(Collectors.groupingBy(
                        member -> member.seat().orElseThrow(),
                        Collectors.teeing(
                                Collectors.filtering(
                                        member -> there.contains(member.person().id()), Collectors.counting()),
                                Collectors.counting(),
                                Share::of)));
        return new SeatAttendance(meeting.id(), meeting.plan(), seats);
    }
}
