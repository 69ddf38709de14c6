package org.roundtable.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import java.util.EnumMap;
import java.util.Map;
import org.roundtable.common.BoardId;

/** The places of a board: a column on wide screens, a bar at the bottom on phones. */
class BoardNav extends Nav {
    private final BoardId board;
    private final Map<Place, Anchor> links = new EnumMap<>(Place.class);

    BoardNav(BoardId board) {
        this.board = board;
        addClassName("shell-nav");
        setAriaLabel(getTranslation("shell.nav.label"));
        for (Place place : Place.values()) {
            Anchor link = link(place);
            links.put(place, link);
            add(link);
        }
    }

    BoardId board() {
        return board;
    }

    /** Marks where the person is. */
    void at(String path) {
        links.forEach((place, link) -> {
            if (place.holds(board, path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Anchor link(Place place) {
        Icon icon = place.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Anchor link = new Anchor(place.address(board));
        link.add(icon, new Span(getTranslation(place.key())));
        if (place.wide()) {
            link.addClassName("nav-wide");
        }
        return link;
    }
}
