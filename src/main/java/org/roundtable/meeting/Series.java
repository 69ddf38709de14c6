package org.roundtable.meeting;

import java.util.ArrayList;
import java.util.List;
import org.roundtable.common.BoardId;
import org.springframework.stereotype.Component;

/** Finds the meetings that were planned together. */
@Component
class Series {
    private final Meetings meetings;
    private final MeetingRepository repository;

    Series(Meetings meetings, MeetingRepository repository) {
        this.meetings = meetings;
        this.repository = repository;
    }

    Meeting read(BoardId board, MeetingId meeting) {
        return meetings.read(board, meeting);
    }

    /** The meeting itself first. Who asks holds the board, so that nobody locks the same meetings in another order. */
    List<Meeting> locked(BoardId board, MeetingId meeting, Scope scope) {
        List<Meeting> found = new ArrayList<>();
        Meeting asked = meetings.locked(board, meeting);
        found.add(asked);
        if (scope == Scope.THIS_AND_LATER) {
            later(asked).stream()
                    .map(each -> meetings.locked(board, each.id()))
                    .filter(each -> each.state() == MeetingState.PLANNED)
                    .forEach(found::add);
        }
        return found;
    }

    /** Those that are still planned, the next first. */
    List<Meeting> later(Meeting than) {
        return than.series().stream()
                .flatMap(series -> repository.findByBoardAndSeriesIdOrderByPlanStartsAt(than.board(), series).stream())
                .filter(each -> each.plan().startsAt().isAfter(than.plan().startsAt()))
                .filter(each -> each.state() == MeetingState.PLANNED)
                .toList();
    }
}
