package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.common.ui.Empty;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MeetingList;

/** All meetings of one board, as they are planned and held. */
class MeetingLists extends Div {
    private final MeetingTools tools;
    private final BoardView board;
    private final NextMeeting next;
    private final MeetingRows upcoming;
    private final MeetingRows past;
    private final Paragraph none = new Paragraph(getTranslation("meeting.none-planned"));
    private final Empty empty;

    /** @param searches the meetings whose date is looked for */
    MeetingLists(MeetingTools tools, BoardView board, Component searches) {
        this.tools = tools;
        this.board = board;
        addClassName("page");
        next = new NextMeeting(board);
        upcoming = new MeetingRows("meeting.upcoming", board);
        past = new MeetingRows("meeting.past", board);
        none.addClassName("muted");
        empty = facilitator()
                ? new Empty("meeting.empty", "meeting.empty.facilitator", plan())
                : new Empty("meeting.empty", "meeting.empty.text");
        add(head(), empty, none, next, searches, upcoming, past);
        tools.screens().follow(this, tools.meetings().feedOf(board.id()), this::show);
    }

    private void show(MeetingList list) {
        Instant now = tools.clock().instant();
        empty.setVisible(list.all().isEmpty());
        none.setVisible(!list.all().isEmpty() && list.next(now).isEmpty());
        next.show(list.next(now));
        upcoming.show(list.upcoming(now));
        past.show(list.past(now));
    }

    private Header head() {
        Paragraph lead = new Paragraph(getTranslation("meeting.lead"));
        lead.addClassName("lead");
        Header head = new Header(new H1(getTranslation("meeting.meetings")), lead, new TogetherWays(board));
        head.addClassName("page-head");
        if (facilitator()) {
            Div actions = new Div(plan());
            actions.addClassName("page-actions");
            head.add(actions);
        }
        return head;
    }

    private Component plan() {
        Anchor plan = new Anchor(MeetingLinks.plan(board.id()), getTranslation("meeting.plan"));
        plan.addClassName("meeting-button");
        return plan;
    }

    private boolean facilitator() {
        return board.role() == Role.FACILITATOR;
    }
}
