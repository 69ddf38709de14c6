package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.meeting.MeetingLinks;

/** What came of access needs over time, and what is owed to people for their part. For facilitators. */
@Route("boards/:board/needs-log")
@PermitAll
class NeedsLogView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final CareTools tools;

    NeedsLogView(CareTools tools) {
        this.tools = tools;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardView board = tools.boards().open(RouteIds.board(event));
        Anchor back = new Anchor(MeetingLinks.all(board.id()), getTranslation("meeting.all"));
        back.addClassName("back-link");
        Header head = new Header(back, new H1(getPageTitle()));
        head.addClassName("page-head");
        removeAll();
        add(head);
        if (board.role() == Role.FACILITATOR) {
            add(new AccessLog(tools, board), new StipendList(tools, board));
        } else {
            Paragraph whyNot = new Paragraph(getTranslation("access.facilitators-only"));
            whyNot.addClassName("why-not");
            add(whyNot);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.log");
    }
}
