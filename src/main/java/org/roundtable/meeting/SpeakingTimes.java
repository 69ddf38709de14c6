package org.roundtable.meeting;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.security.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reckons how long everybody spoke. It guards nothing. */
@Component
@Transactional(readOnly = true)
class SpeakingTimes {
    private final SpeechRepository speeches;
    private final BoardRoster roster;
    private final People people;

    SpeakingTimes(SpeechRepository speeches, BoardRoster roster, People people) {
        this.speeches = speeches;
        this.roster = roster;
        this.people = people;
    }

    /** By seat category, those without a seat last; who spoke longest first. */
    List<SpeakingTime> of(BoardId board, MeetingId meeting) {
        Map<PersonId, List<Speech>> turns = speeches.findByMeetingOrderByAskedAt(meeting).stream()
                .filter(speech -> speech.beganAt().isPresent())
                .collect(Collectors.groupingBy(Speech::person));
        Map<PersonId, SeatCategory> seats = roster.categories(board);
        return turns.entrySet().stream()
                .map(entry -> time(entry.getKey(), entry.getValue(), seats))
                .sorted(Comparator.comparing(SpeakingTimes::rank)
                        .thenComparing(SpeakingTime::time, Comparator.reverseOrder()))
                .toList();
    }

    private SpeakingTime time(PersonId person, List<Speech> turns, Map<PersonId, SeatCategory> seats) {
        Duration time = turns.stream().map(Speech::spoken).reduce(Duration.ZERO, Duration::plus);
        return new SpeakingTime(people.badge(person), Optional.ofNullable(seats.get(person)), turns.size(), time);
    }

    private static int rank(SpeakingTime time) {
        return time.seat().map(SeatCategory::ordinal).orElse(SeatCategory.values().length);
    }
}
