package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.meeting.DateSearchSnapshot;
import org.roundtable.meeting.DateSearchState;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.voting.PollId;

/** The page of a meeting whose date is looked for. */
class DateSearchContent extends Div {
    private final DateTools tools;
    private final MeetingViewer viewer;
    private final H1 title = new H1();
    private final Paragraph about = new Paragraph();
    private final Paragraph where = new Paragraph();
    private final Div notice = new Div();
    private final Div poll = new Div();
    private @Nullable PollId shownPoll;
    private @Nullable DateSearchState shownState;

    DateSearchContent(DateTools tools, MeetingViewer viewer) {
        this.tools = tools;
        this.viewer = viewer;
        addClassName("page");
        Anchor back = new Anchor(MeetingLinks.all(viewer.board()), getTranslation("meeting.all"));
        back.addClassName("back-link");
        Paragraph eyebrow = new Paragraph(getTranslation("dates.eyebrow"));
        eyebrow.addClassName("eyebrow");
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        Header head = new Header(eyebrow, title, about, where, notice);
        head.addClassNames("page-head", "meeting-head");
        poll.addClassName("stack-l");
        add(back, head, poll);
    }

    void show(DateSearchSnapshot now) {
        title.setText(now.plan().title());
        about.setText(DateWords.explanation(this, now.plan()));
        where.setText(MeetingWords.where(this, now.plan()));
        where.setVisible(!where.getText().isEmpty());
        boolean asksAnew = !now.poll().equals(shownPoll) || now.state() != shownState;
        shownPoll = now.poll();
        shownState = now.state();
        if (asksAnew) {
            showState(now);
            showPoll(now);
        }
    }

    private void showState(DateSearchSnapshot now) {
        notice.removeAll();
        notice.setVisible(now.state() != DateSearchState.OPEN);
        notice.getElement().setAttribute("data-kind", now.state() == DateSearchState.FOUND ? "success" : "warn");
        notice.add(new Paragraph(getTranslation(
                "dates.state." + now.state(),
                Map.of("when", MeetingWords.whenInZone(this, now.plan(), viewer.zone())))));
        if (!now.reason().isEmpty()) {
            notice.add(new Paragraph(now.reason()));
        }
        now.meeting()
                .map(meeting -> new Anchor(
                        MeetingLinks.meeting(viewer.board(), meeting), getTranslation("dates.to-the-meeting")))
                .ifPresent(notice::add);
    }

    private void showPoll(DateSearchSnapshot now) {
        poll.removeAll();
        tools.polls()
                .readable(viewer.board(), now.poll())
                .ifPresent(feed -> poll.add(new DateChoices(tools, viewer, now, feed)));
        if (viewer.facilitator() && now.state() == DateSearchState.OPEN) {
            poll.add(new DateActions(tools, viewer, now));
        }
        poll.add(tools.panels().one(viewer.board(), now.poll()));
    }
}
