package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.NotFound;
import org.roundtable.common.ui.Empty;
import org.roundtable.common.ui.Times;
import org.roundtable.live.Topic;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MinutesSnapshot;
import org.roundtable.meeting.MinutesVersionView;

/** The minutes as they were laid before the board, what is said about them, and the way to a facilitator's next step. */
class MinutesPage extends Div {
    private final transient RoomViewer viewer;
    private final transient MinutesTools tools;
    private final transient Optional<Integer> asked;
    private final H1 title = new H1();
    private final Paragraph when = new Paragraph();
    private final Empty none = new Empty("minutes.none", "minutes.none.text");
    private final Div paper = new Div();
    private final MinutesVersions versions;
    private final Section comments = new Section();
    private transient Optional<MinutesVersionView> shown = Optional.empty();
    private int newest;

    MinutesPage(RoomViewer viewer, MinutesTools tools, Optional<Integer> asked) {
        this.viewer = viewer;
        this.tools = tools;
        this.asked = asked;
        addClassNames("page", "minutes");
        versions = new MinutesVersions(viewer);
        comments.addClassName("section");
        comments.setVisible(false);
        when.addClassName("muted");
        add(head(), none, paper, versions, comments);
    }

    void show(MinutesSnapshot now) {
        title.setText(getTranslation("minutes.title", Map.of("title", now.plan().title())));
        when.setText(Times.dayAndTime(now.plan().startsAt(), viewer.zone(), getLocale()));
        none.setVisible(now.versions().isEmpty());
        versions.show(now);
        now.newest().ifPresent(last -> show(now, last));
    }

    private void show(MinutesSnapshot now, MinutesVersionView last) {
        MinutesVersionView wanted = asked.map(number -> now.version(number).orElseThrow(NotFound::new))
                .orElse(last);
        if (!shown.equals(Optional.of(wanted)) || newest != last.number()) {
            shown = Optional.of(wanted);
            newest = last.number();
            paper.removeAll();
            paper.add(new MinutesSheetPart(viewer, tools, wanted, wanted.number() == last.number()));
        }
        if (!comments.isVisible()) {
            comments.add(
                    new H2(getTranslation("minutes.comments")),
                    tools.threads().on(viewer.board(), Topic.of("minutes", viewer.meeting())));
            comments.setVisible(true);
        }
    }

    private Header head() {
        Anchor back =
                new Anchor(MeetingLinks.meeting(viewer.board(), viewer.meeting()), getTranslation("minutes.back"));
        back.addClassName("back-link");
        Header head = new Header(back, title, when);
        head.addClassName("page-head");
        if (viewer.facilitator()) {
            Anchor write =
                    new Anchor(MeetingLinks.writing(viewer.board(), viewer.meeting()), getTranslation("minutes.write"));
            write.addClassName("poll-link");
            head.add(write);
        }
        return head;
    }
}
