package org.roundtable.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import java.util.Map;
import org.roundtable.board.BoardView;

/** The name of the board one is on, and the way to one's others. */
class BoardSwitcher extends Div {
    BoardSwitcher(BoardView here, List<BoardView> mine) {
        addClassName("board-switcher");
        add(mine.size() > 1 ? menu(here, mine) : new Span(here.name()));
    }

    private WaysMenu menu(BoardView here, List<BoardView> mine) {
        WaysMenu menu = new WaysMenu(
                new Button(here.name()),
                getTranslation("shell.board.switch", Map.of("board", here.name())),
                PopoverPosition.BOTTOM_START);
        mine.forEach(board -> menu.to(board.name(), ShellLinks.home(board.id())));
        return menu;
    }
}
