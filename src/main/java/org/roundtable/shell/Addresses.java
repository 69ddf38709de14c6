package org.roundtable.shell;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;

/** Reads addresses. */
final class Addresses {
    private Addresses() {}

    /** The board an address lies on: {@code boards/{board}/…}. */
    static Optional<BoardId> board(List<String> segments) {
        if (segments.size() < 2 || !segments.getFirst().equals(ShellLinks.boards())) {
            return Optional.empty();
        }
        try {
            return Optional.of(BoardId.of(segments.get(1)));
        } catch (NotFound noId) {
            return Optional.empty();
        }
    }
}
