package org.roundtable.shell;

import static org.roundtable.common.ui.Markup.tag;
import static org.roundtable.common.ui.Markup.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.EnumMap;
import java.util.Map;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Markup;

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
        Anchor link = new Anchor(place.address(board));
        Markup.show(
                link,
                tag("vaadin-icon", "aria-hidden='true' icon='" + place.icon() + "'", "")
                        + tag("span", text(getTranslation(place.key()))));
        if (place.wide()) {
            link.addClassName("nav-wide");
        }
        return link;
    }
}
