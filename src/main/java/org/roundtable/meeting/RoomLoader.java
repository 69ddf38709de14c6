package org.roundtable.meeting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.security.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what screens follow of a meeting's people. It guards nothing. */
@Component
@Transactional(readOnly = true)
class RoomLoader {
    private final Meetings meetings;
    private final StayRepository stays;
    private final SpeechRepository speeches;
    private final BoardRoster roster;
    private final People people;

    RoomLoader(Meetings meetings, StayRepository stays, SpeechRepository speeches, BoardRoster roster, People people) {
        this.meetings = meetings;
        this.stays = stays;
        this.speeches = speeches;
        this.roster = roster;
        this.people = people;
    }

    RoomSnapshot load(BoardId board, MeetingId id) {
        Meeting meeting = meetings.read(board, id);
        Set<PersonId> seated = roster.seated(board);
        List<Attendee> there = stays.findByMeetingAndHerePersonIsNotNullOrderByCameAt(id).stream()
                .map(stay -> new Attendee(
                        people.badge(stay.person()), stay.how(), stay.cameAt(), seated.contains(stay.person())))
                .toList();
        List<Speech> all = speeches.findByMeetingOrderByAskedAt(id);
        return new RoomSnapshot(
                there,
                RoomQuorum.of(seated, roster.alternates(board), present(there), roster.charter(board)),
                meeting.speakersOpen(),
                meeting.speakersBalanced(),
                floor(all),
                SpeakersOrder.of(meeting.speakersBalanced()).of(waiting(all)));
    }

    private Optional<Floor> floor(List<Speech> all) {
        return all.stream()
                .filter(Speech::speaks)
                .map(speech -> new Floor(
                        speech.id(),
                        people.badge(speech.person()),
                        speech.point(),
                        speech.beganAt().orElseThrow()))
                .findAny();
    }

    private List<Hand> waiting(List<Speech> all) {
        Map<PersonId, Duration> spoken =
                all.stream().collect(Collectors.toMap(Speech::person, Speech::spoken, Duration::plus));
        return all.stream()
                .filter(Speech::waits)
                .map(speech -> new Hand(
                        speech.id(),
                        people.badge(speech.person()),
                        speech.point(),
                        speech.askedAt(),
                        spoken.getOrDefault(speech.person(), Duration.ZERO)))
                .toList();
    }

    private static Set<PersonId> present(List<Attendee> there) {
        return there.stream().map(attendee -> attendee.person().id()).collect(Collectors.toUnmodifiableSet());
    }
}
