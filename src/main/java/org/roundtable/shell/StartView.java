package org.roundtable.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.roundtable.board.BoardService;
import org.roundtable.board.BoardView;

/** The way in: to the person's only board, or to all of theirs. */
@Route("")
@PermitAll
class StartView extends Main implements BeforeEnterObserver {
    private final BoardService boards;

    StartView(BoardService boards) {
        this.boards = boards;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<BoardView> mine = boards.mine();
        event.forwardTo(mine.size() == 1 ? ShellLinks.home(mine.getFirst().id()) : ShellLinks.boards());
    }
}
