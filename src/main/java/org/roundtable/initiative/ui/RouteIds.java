package org.roundtable.initiative.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.initiative.InitiativeId;

/** Reads the ids in an address. */
final class RouteIds {
    private RouteIds() {}

    static BoardId board(BeforeEnterEvent event) {
        return BoardId.of(text(event, "board"));
    }

    static InitiativeId initiative(BeforeEnterEvent event) {
        return InitiativeId.of(text(event, "initiative"));
    }

    static String text(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFound::new);
    }
}
