package org.roundtable.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads trust pulses: what came of them only once they are closed. It guards nothing. */
@Component
@Transactional(readOnly = true)
class PulseLoader {
    private final PulseRepository pulses;
    private final PulseBox box;
    private final MeetingRepository meetings;

    PulseLoader(PulseRepository pulses, PulseBox box, MeetingRepository meetings) {
        this.pulses = pulses;
        this.box = box;
        this.meetings = meetings;
    }

    PulseSnapshot of(MeetingId meeting) {
        return pulses.findById(meeting.value()).map(this::snapshot).orElse(PulseSnapshot.NOT_ASKED);
    }

    PulseSnapshot forGuests(MeetingId meeting) {
        return of(meeting).withoutResult();
    }

    /** The first meeting first. */
    List<PulsePoint> line(BoardId board) {
        Map<MeetingId, List<PulseAnswer>> answers = box.closed(board);
        List<Pulse> closed = pulses.findByBoardAndClosedAtIsNotNull(board);
        Map<MeetingId, Meeting> held =
                meetings
                        .findAllById(closed.stream()
                                .map(pulse -> pulse.meeting().value())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Meeting::id, Function.identity()));
        return closed.stream()
                .map(pulse -> point(
                        pulse,
                        Objects.requireNonNull(held.get(pulse.meeting())),
                        answers.getOrDefault(pulse.meeting(), List.of())))
                .sorted(Comparator.comparing(PulsePoint::startsAt))
                .toList();
    }

    private PulseSnapshot snapshot(Pulse pulse) {
        return pulse.state() == PulseState.OPEN
                ? new PulseSnapshot(PulseState.OPEN, pulse.closesAt(), 0, Optional.empty())
                : new PulseSnapshot(
                        PulseState.CLOSED,
                        Optional.empty(),
                        pulse.answers(),
                        PulseResult.of(pulse.fromBoard(), box.answers(pulse.meeting())));
    }

    private static PulsePoint point(Pulse pulse, Meeting meeting, List<PulseAnswer> answers) {
        return new PulsePoint(
                meeting.id(),
                meeting.title(),
                meeting.plan().startsAt(),
                pulse.answers(),
                PulseResult.of(pulse.fromBoard(), answers)
                        .map(PulseResult::scores)
                        .orElse(List.of()));
    }
}
