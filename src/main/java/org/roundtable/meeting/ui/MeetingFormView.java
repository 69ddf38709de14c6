package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;

/** Where a facilitator plans a meeting, or changes the plan of one. */
@Route("boards/:board/meetings/new")
@RouteAlias("boards/:board/meetings/:meeting/change")
@PermitAll
class MeetingFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final MeetingTools tools;
    private boolean changing;

    MeetingFormView(MeetingTools tools) {
        this.tools = tools;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardView board = tools.boards().open(RouteIds.board(event));
        changing = event.getLocation().getPath().endsWith("/change");
        removeAll();
        Header head = new Header(new H1(getPageTitle()));
        head.addClassName("page-head");
        add(head, board.role() == Role.FACILITATOR ? form(board, event) : whyNot());
    }

    private Component form(BoardView board, BeforeEnterEvent event) {
        return changing
                ? new ChangeForm(tools, new MeetingViewer(tools.me().id(), board), RouteIds.meeting(event))
                : plan(board);
    }

    private Component plan(BoardView board) {
        MeetingId id = MeetingId.next();
        RepeatFields repeat = new RepeatFields();
        MeetingForm form = new MeetingForm(board, "meeting.form.plan", plan -> {
            tools.planning().plan(board.id(), id, plan, repeat.repeat());
            getUI().ifPresent(ui -> ui.navigate(MeetingLinks.meeting(board.id(), id)));
        });
        form.repeating(repeat);
        return form;
    }

    private Paragraph whyNot() {
        Paragraph whyNot = new Paragraph(getTranslation("meeting.facilitators-plan"));
        whyNot.addClassName("why-not");
        return whyNot;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(changing ? "meeting.form.change-title" : "meeting.form.plan-title");
    }
}
