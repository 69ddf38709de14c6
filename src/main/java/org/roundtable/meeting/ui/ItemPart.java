package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.ui.Times;
import org.roundtable.meeting.ItemPlan;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingSnapshot;

/** What the meeting deals with now. */
class ItemPart extends Section {
    private static final int MORE_MINUTES = 5;

    private final transient RoomViewer viewer;
    private final transient RoomTools tools;
    private final H2 title = new H2();
    private final Span place = new Span();
    private final Div text = new Div();
    private final RunningClock clock;
    private final transient SubjectNames names;
    private final DocumentList documents;
    private final Div laid = new Div();
    private final Button more;
    private final Div time = new Div();
    private final transient Shown<Object> shown = new Shown<>();
    private transient Optional<ItemView> current = Optional.empty();

    ItemPart(RoomViewer viewer, RoomTools tools) {
        this.viewer = viewer;
        this.tools = tools;
        clock = new RunningClock(tools.clock());
        names = new SubjectNames(tools.subjects(), viewer.board());
        documents = new DocumentList(
                new DocumentDesk(this, tools.documents(), viewer.board(), viewer.meeting()), Optional.empty());
        more = new Button(getTranslation("room.five-more"), click -> giveMore());
        addClassNames("section", "room-item");
        place.addClassName("eyebrow");
        text.addClassName("stack");
        time.add(clock, more);
        time.addClassName("room-time");
        Div heading = new Div(place, title);
        heading.addClassName("stack-s");
        Div top = new Div(heading, time);
        top.addClassName("room-item-head");
        laid.add(documents);
        add(top, text, laid);
    }

    /** What all items link to is asked for when the screen opens, so that nobody asks when an item does. */
    void show(MeetingSnapshot now) {
        names.need(now.items().stream()
                .flatMap(item -> item.plan().links().stream())
                .toList());
        current = now.current();
        time.setVisible(current.isPresent());
        current.ifPresent(item -> clock.show(item.clock()));
        current.ifPresent(item -> documents.about(item.id()));
        laid.setVisible(current.isPresent());
        more.setVisible(viewer.leads(now));
        if (shown.differs(drawn(now))) {
            draw(now);
        }
    }

    /** All but the clock, which runs by itself. */
    private static Object drawn(MeetingSnapshot now) {
        return List.of(now.state(), now.breakSince(), now.current().map(ItemView::plan), now.plan(), now.reason());
    }

    private void draw(MeetingSnapshot now) {
        text.removeAll();
        place.setVisible(current.isPresent());
        if (current.isPresent()) {
            item(now, current.get());
        } else {
            title.setText(getTranslation("room.none." + now.state()));
            text.add(new Paragraph(nothing(now)));
            paragraph("room.reason", now.reason());
        }
        now.breakSince().ifPresent(since -> text.addComponentAsFirst(pause(since)));
    }

    private void item(MeetingSnapshot now, ItemView item) {
        ItemPlan plan = item.plan();
        int number = RoomAgenda.number(now, item.id());
        String purpose = getTranslation("room.purpose." + plan.purpose());
        place.setText(getTranslation("room.item", Map.of("n", number, "purpose", purpose)));
        title.setText(plan.title());
        paragraph("room.presenter", plan.presenter());
        if (!plan.notes().isEmpty()) {
            text.add(prose(plan.notes()));
        }
        ItemLinks.show(text, names, plan.links());
        if (!plan.facilitatorNotes().isEmpty()) {
            Div own = new Div(new H3(getTranslation("room.for-facilitators")), prose(plan.facilitatorNotes()));
            own.addClassNames("room-own-notes", "stack-s");
            text.add(own);
        }
    }

    private String nothing(MeetingSnapshot now) {
        return getTranslation(
                "room.none.text." + now.state(),
                Map.of("time", Times.dayAndTime(now.plan().startsAt(), viewer.zone(), getLocale())));
    }

    private void paragraph(String key, String what) {
        if (!what.isEmpty()) {
            text.add(new Paragraph(getTranslation(key, Map.of("what", what))));
        }
    }

    private static Paragraph prose(String words) {
        Paragraph prose = new Paragraph(words);
        prose.addClassName("room-text");
        return prose;
    }

    private Div pause(Instant since) {
        Div notice = new Div(new Paragraph(
                getTranslation("room.break", Map.of("time", RoomWords.time(this, since, viewer.zone())))));
        notice.addClassName("notice");
        return notice;
    }

    private void giveMore() {
        current.ifPresent(item -> tools.course().give(viewer.board(), viewer.meeting(), item.id(), MORE_MINUTES));
    }
}
