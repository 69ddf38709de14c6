package org.roundtable.board;

import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.audit.AuditBoards;
import org.roundtable.common.BoardId;
import org.springframework.stereotype.Component;

@Component
class BoardNames implements AuditBoards {
    private final BoardRepository boards;

    BoardNames(BoardRepository boards) {
        this.boards = boards;
    }

    @Override
    public Map<BoardId, String> names() {
        return boards.findAll().stream().collect(Collectors.toMap(Board::id, Board::name));
    }
}
