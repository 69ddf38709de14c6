package org.roundtable.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Map;
import org.roundtable.board.BoardView;

/** The name of the board one is on, and the way to one's others. */
class BoardSwitcher extends Div {
    BoardSwitcher(BoardView here, List<BoardView> mine) {
        addClassName("board-switcher");
        add(mine.size() > 1 ? menu(here, mine) : new Span(here.name()));
    }

    private MenuBar menu(BoardView here, List<BoardView> mine) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
        MenuItem current = bar.addItem(here.name());
        current.setAriaLabel(getTranslation("shell.board.switch", Map.of("board", here.name())));
        mine.forEach(board -> current.getSubMenu()
                .addItem(board.name(), chosen -> UI.getCurrent().navigate(ShellLinks.home(board.id()))));
        return bar;
    }
}
