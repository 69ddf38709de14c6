package org.roundtable.meeting;

import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads searches for a date, with one query each time. It guards nothing. */
@Component
@Transactional(readOnly = true)
class DateSearchLoader {
    private final DateSearchRepository searches;

    DateSearchLoader(DateSearchRepository searches) {
        this.searches = searches;
    }

    DateSearchSnapshot one(BoardId board, DateSearchId search) {
        return searches.findByIdAndBoard(search.value(), board)
                .map(DateSearchLoader::snapshot)
                .orElseThrow(NotFound::new);
    }

    List<DateSearchSnapshot> open(BoardId board) {
        return searches.findByBoardAndMeetingIsNullAndGivenUpAtIsNullOrderByAskedAt(board).stream()
                .map(DateSearchLoader::snapshot)
                .toList();
    }

    private static DateSearchSnapshot snapshot(DateSearch search) {
        return new DateSearchSnapshot(
                search.id(),
                search.plan(),
                search.poll(),
                search.state(),
                search.meeting(),
                search.givenUp().map(Cancellation::reason).orElse(""));
    }
}
