package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.roundtable.common.BoardId;

/** What everybody on a board is to do. */
@Route("boards/:board/actions")
@PermitAll
class ActionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ActionsTools tools;

    ActionsView(ActionsTools tools) {
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = BoardId.of(event.getRouteParameters().get("board").orElse(""));
        ActionsPage page = new ActionsPage(tools, tools.boards().open(board));
        tools.screens().follow(page, tools.actions().feed(board), page::show);
        removeAll();
        add(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("actions.title");
    }
}
