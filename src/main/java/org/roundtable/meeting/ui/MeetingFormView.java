package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.roundtable.board.BoardView;
import org.roundtable.meeting.DateLinks;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;

/** Where a facilitator plans a meeting, or changes the plan of one. */
@Route("boards/:board/meetings/new")
@RouteAlias("boards/:board/meetings/:meeting/change")
@PermitAll
class MeetingFormView extends PlanFormPage {
    private final transient MeetingTools tools;

    MeetingFormView(MeetingTools tools) {
        super(tools.boards(), "meeting.form.plan-title", "meeting.form.change-title");
        this.tools = tools;
    }

    @Override
    Component change(BoardView board, BeforeEnterEvent event) {
        return new ChangeForm(tools, new MeetingViewer(tools.me().id(), board), RouteIds.meeting(event));
    }

    @Override
    Component plan(BoardView board) {
        MeetingId id = MeetingId.next();
        RepeatFields repeat = new RepeatFields();
        MeetingForm form = new MeetingForm(board, "meeting.form.plan", plan -> {
            tools.planning().plan(board.id(), id, plan, repeat.repeat());
            getUI().ifPresent(ui -> ui.navigate(MeetingLinks.meeting(board.id(), id)));
        });
        form.repeating(repeat);
        Anchor find = new Anchor(DateLinks.ask(board.id()), getTranslation("dates.instead"));
        find.addClassName("dates-link");
        return new Div(find, form);
    }
}
