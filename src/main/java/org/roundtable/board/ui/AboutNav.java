package org.roundtable.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.roundtable.board.BoardLinks;
import org.roundtable.common.BoardId;

/** From one page about a board to the other. */
final class AboutNav extends Nav {
    private AboutNav(BoardId board) {
        addClassNames("sub-nav", "about-nav");
        setAriaLabel(getTranslation("board.nav.label"));
        add(new Anchor(BoardLinks.people(board), getTranslation("board.nav.people")));
        add(new Anchor(BoardLinks.charter(board), getTranslation("board.nav.charter")));
    }

    static AboutNav onPeople(BoardId board) {
        return new AboutNav(board).at(0);
    }

    static AboutNav onCharter(BoardId board) {
        return new AboutNav(board).at(1);
    }

    private AboutNav at(int index) {
        getComponentAt(index).getElement().setAttribute("aria-current", "page");
        return this;
    }
}
