package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.meeting.DateLinks;
import org.roundtable.meeting.DateSearchSnapshot;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;

/** What facilitators can do with the search for a date, besides choosing one. */
class DateActions extends Div {
    private final DateTools tools;
    private final MeetingViewer viewer;
    private final DateSearchSnapshot search;
    private final Anchor change;

    DateActions(DateTools tools, MeetingViewer viewer, DateSearchSnapshot search) {
        this.tools = tools;
        this.viewer = viewer;
        this.search = search;
        addClassName("row");
        change = new Anchor(DateLinks.change(viewer.board(), search.id()), getTranslation("dates.change-them"));
        change.addClassNames("meeting-button", "meeting-button-quiet");
        add(change, new Button(getTranslation("dates.give-up"), click -> askWhy()));
        tools.polls()
                .readable(viewer.board(), search.poll())
                .ifPresent(feed -> tools.screens().follow(this, feed, this::show));
    }

    /** Once somebody has answered, the times stay as they are. */
    private void show(PollSnapshot poll) {
        change.setVisible(poll.state() == PollState.OPEN && poll.tookPart() == 0);
    }

    private void askWhy() {
        TextArea reason = new TextArea(getTranslation("dates.give-up.reason"));
        reason.setRequiredIndicatorVisible(true);
        new DeedDialog(
                        "dates.give-up",
                        "dates.give-up.do",
                        () -> tools.searching().giveUp(viewer.board(), search.id(), reason.getValue()))
                .telling(new Paragraph(getTranslation("dates.give-up.text")))
                .with("reason", reason)
                .open();
    }
}
