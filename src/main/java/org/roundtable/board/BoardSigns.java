package org.roundtable.board;

import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Name and time zone of a board, for what people without an account see of it. It guards nothing and is not for views. */
@Component
@Transactional(readOnly = true)
public class BoardSigns {
    private final BoardRepository boards;

    BoardSigns(BoardRepository boards) {
        this.boards = boards;
    }

    /** @throws NotFound when there is no such board */
    public BoardSign of(BoardId id) {
        return boards.findById(id.value()).orElseThrow(NotFound::new).sign();
    }
}
