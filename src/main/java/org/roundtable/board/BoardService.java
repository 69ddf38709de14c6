package org.roundtable.board;

import java.util.Comparator;
import java.util.List;
import org.roundtable.common.Alphabet;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.live.Feed;
import org.roundtable.live.Topic;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.ReaderOf;
import org.roundtable.security.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Boards as the people on them see them. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class BoardService {
    private final BoardRepository boards;
    private final BoardViews views;
    private final BoardLoader loader;
    private final CurrentPerson me;

    BoardService(BoardRepository boards, BoardViews views, BoardLoader loader, CurrentPerson me) {
        this.boards = boards;
        this.views = views;
        this.loader = loader;
        this.me = me;
    }

    /** The boards the signed-in person is on, by name. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<BoardView> mine() {
        return views.of(me.id()).stream()
                .sorted(Comparator.comparing(BoardView::name, Alphabet.ORDER))
                .toList();
    }

    @ReaderOf("#board")
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public BoardView open(BoardId board) {
        return views.find(board, me.id()).orElseThrow(NotFound::new);
    }

    @ReaderOf("#board")
    public CharterTerms charter(BoardId board) {
        return board(board).charter();
    }

    /** Everybody on the board now, by name. */
    @ReaderOf("#board")
    public List<MemberView> members(BoardId board) {
        return loader.members(board);
    }

    /** The board, its charter and everybody on it, as they change. */
    @ReaderOf("#board")
    public Feed<BoardSnapshot> feed(BoardId board) {
        return new Feed<>(Topic.of("board", board), "people", () -> loader.snapshot(board));
    }

    private Board board(BoardId id) {
        return boards.findById(id.value()).orElseThrow(NotFound::new);
    }
}
