package org.roundtable.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.board.BoardSign;

/**
 * A meeting as its guests see it: the published agenda without anybody's notes.
 *
 * @param items in their order; none before the agenda is published
 */
public record GuestAgenda(
        BoardSign board,
        String title,
        Instant startsAt,
        MeetingState state,
        Optional<Instant> breakSince,
        List<Line> items) {
    public GuestAgenda {
        items = List.copyOf(items);
    }

    public Optional<Line> current() {
        return items.stream().filter(item -> item.state() == ItemState.CURRENT).findAny();
    }

    /** @param begins when it begins, or began */
    public record Line(
            AgendaItemId id,
            String title,
            Purpose purpose,
            int minutes,
            String presenter,
            ItemState state,
            Instant begins) {}
}
