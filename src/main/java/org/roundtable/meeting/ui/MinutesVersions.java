package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.roundtable.common.ui.Rows;
import org.roundtable.common.ui.Times;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MinutesSnapshot;
import org.roundtable.meeting.MinutesVersionView;

/** Every version of the minutes, the newest first, once there is more than one. */
class MinutesVersions extends Section {
    private final transient RoomViewer viewer;
    private final UnorderedList list = new UnorderedList();
    private final transient Rows<MinutesVersionView> rows = new Rows<>(list, MinutesVersionView::number, this::row);

    MinutesVersions(RoomViewer viewer) {
        this.viewer = viewer;
        addClassName("section");
        list.addClassName("room-list");
        add(new H2(getTranslation("minutes.versions")), list);
    }

    void show(MinutesSnapshot now) {
        setVisible(now.versions().size() > 1);
        rows.show(now.versions());
    }

    private ListItem row(MinutesVersionView version) {
        String when = Times.dayAndTime(version.at(), viewer.zone(), getLocale());
        Anchor link = new Anchor(
                MinutesView.address(MeetingLinks.minutes(viewer.board(), viewer.meeting()), version.number()),
                getTranslation("minutes.version.line", Map.of("n", version.number(), "when", when)));
        link.addClassName("minutes-link");
        ListItem row = new ListItem(link);
        if (version.approval().isPresent()) {
            row.add(new Span(getTranslation("minutes.state.approved")));
        }
        if (!version.reason().isEmpty()) {
            Span reason = new Span(getTranslation("minutes.reason", Map.of("what", version.reason())));
            reason.addClassNames("muted", "small");
            row.add(reason);
        }
        return row;
    }
}
