package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.ui.Rows;
import org.roundtable.meeting.Floor;
import org.roundtable.meeting.Hand;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.MeetingState;
import org.roundtable.meeting.RoomSnapshot;
import org.roundtable.meeting.SpeechId;

/** Whose turn it is, who is next, and one's own hand. */
class SpeakersPart extends Section {
    private final transient RoomViewer viewer;
    private final transient RoomTools tools;
    private final FloorPart floor;
    private final HandPart mine;
    private final Paragraph order = new Paragraph();
    private final Paragraph nobody = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final transient Rows<Hand> rows;
    private final transient Optional<SpeakersTools> leading;
    private transient Optional<SpeechId> speaking = Optional.empty();

    SpeakersPart(RoomViewer viewer, RoomTools tools) {
        this.viewer = viewer;
        this.tools = tools;
        addClassName("section");
        floor = new FloorPart(viewer, tools);
        mine = new HandPart(viewer, tools);
        leading = viewer.facilitator() ? Optional.of(new SpeakersTools(viewer, tools)) : Optional.empty();
        order.addClassNames("muted", "small");
        nobody.setText(getTranslation("room.no-hands"));
        nobody.addClassName("muted");
        list.addClassName("room-list");
        rows = new Rows<>(list, Hand::id, this::row);
        add(new H2(getTranslation("room.speakers")), floor, mine, order, nobody, list);
        leading.ifPresent(this::add);
    }

    /** There is a list only while the meeting is held. */
    void show(MeetingSnapshot now) {
        setVisible(now.state() == MeetingState.RUNNING);
    }

    void show(RoomSnapshot now) {
        speaking = now.floor().map(Floor::id);
        floor.show(now.floor());
        mine.show(now);
        leading.ifPresent(part -> part.show(now));
        order.setText(getTranslation(orderKey(now)));
        nobody.setVisible(now.waiting().isEmpty());
        rows.show(now.waiting());
    }

    private static String orderKey(RoomSnapshot now) {
        if (!now.speakersOpen()) {
            return "room.order.closed";
        }
        return now.speakersBalanced() ? "room.order.balanced" : "room.order.came";
    }

    private ListItem row(Hand hand) {
        ListItem row = new ListItem(new Span(hand.person().name()));
        hand.point().ifPresent(point -> {
            Span badge = new Span(RoomWords.point(this, point));
            badge.addClassName("badge");
            badge.getElement().setAttribute("data-kind", "warn");
            row.add(badge);
        });
        if (viewer.facilitator()) {
            row.add(button(
                    hand,
                    "room.give-floor",
                    () -> tools.speakers().giveFloor(viewer.board(), viewer.meeting(), speaking, hand.id())));
            row.add(button(
                    hand, "room.strike", () -> tools.speakers().strike(viewer.board(), viewer.meeting(), hand.id())));
        }
        return row;
    }

    private Button button(Hand hand, String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.setAriaLabel(
                getTranslation(key + ".of", Map.of("who", hand.person().name())));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
