package org.roundtable.meeting;

import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.live.Feed;
import org.roundtable.security.ReaderOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings whose date is looked for, to read and to follow. */
@Service
@ReaderOf("#board")
@Transactional(readOnly = true)
public class DateSearches {
    private final DateSearchLoader loader;

    DateSearches(DateSearchLoader loader) {
        this.loader = loader;
    }

    /** @throws NotFound when it is not the board's */
    public Feed<DateSearchSnapshot> feed(BoardId board, DateSearchId search) {
        loader.one(board, search);
        return new Feed<>(search.topic(), "board", () -> loader.one(board, search));
    }

    /** Those that are neither found nor given up, the oldest first. */
    public Feed<List<DateSearchSnapshot>> feedOf(BoardId board) {
        return new Feed<>(MeetingTopics.all(board), "date-searches", () -> loader.open(board));
    }
}
