package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.roundtable.board.BoardService;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;

/** A form by which facilitators plan: at its own address for something new, at one that ends in "change" for what is there. */
abstract class PlanFormPage extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient BoardService boards;
    private final String planTitle;
    private final String changeTitle;
    private boolean changing;

    PlanFormPage(BoardService boards, String planTitle, String changeTitle) {
        this.boards = boards;
        this.planTitle = planTitle;
        this.changeTitle = changeTitle;
        addClassName("page");
    }

    abstract Component plan(BoardView board);

    abstract Component change(BoardView board, BeforeEnterEvent event);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardView board = boards.open(RouteIds.board(event));
        changing = event.getLocation().getPath().endsWith("/change");
        removeAll();
        Header head = new Header(new H1(getPageTitle()));
        head.addClassName("page-head");
        add(head, board.role() == Role.FACILITATOR ? form(board, event) : whyNot());
    }

    private Component form(BoardView board, BeforeEnterEvent event) {
        return changing ? change(board, event) : plan(board);
    }

    private Paragraph whyNot() {
        Paragraph whyNot = new Paragraph(getTranslation("meeting.facilitators-plan"));
        whyNot.addClassName("why-not");
        return whyNot;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(changing ? changeTitle : planTitle);
    }
}
