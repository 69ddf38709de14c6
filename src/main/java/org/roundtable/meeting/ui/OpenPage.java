package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MeetingService;

/** A page about one side of a meeting, with the way back to the meeting. */
abstract class OpenPage extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MeetingService meetings;
    private final transient LiveScreens screens;
    private final String titleKey;

    OpenPage(MeetingService meetings, LiveScreens screens, String titleKey) {
        this.meetings = meetings;
        this.screens = screens;
        this.titleKey = titleKey;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = BoardId.of(parameter(event, "board"));
        MeetingId meeting = MeetingId.of(parameter(event, "meeting"));
        String title = screens.newest(meetings.feed(board, meeting)).plan().title();
        Anchor back = new Anchor(MeetingLinks.meeting(board, meeting), getTranslation("meeting-open.back"));
        back.addClassName("back-link");
        Paragraph about = new Paragraph(title);
        about.addClassName("eyebrow");
        Header head = new Header(back, about, new H1(getPageTitle()));
        head.addClassName("page-head");
        removeAll();
        add(head);
        open(board, meeting);
    }

    /** Adds what the page is about. */
    abstract void open(BoardId board, MeetingId meeting);

    private static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFound::new);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey);
    }
}
