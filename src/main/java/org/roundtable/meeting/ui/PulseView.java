package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.roundtable.board.BoardView;

/** How trust goes from meeting to meeting, for everybody on the board. */
@Route("boards/:board/pulse")
@PermitAll
class PulseView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PulseTools tools;

    PulseView(PulseTools tools) {
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardView board = tools.boards().open(RouteIds.board(event));
        PulsePage page = new PulsePage(board);
        tools.screens().follow(page, tools.pulses().line(board.id()), page::show);
        removeAll();
        add(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("pulse.line");
    }
}
