package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.roundtable.meeting.Hand;
import org.roundtable.meeting.PointOfOrder;
import org.roundtable.meeting.RoomSnapshot;

/** One's own hand. */
class HandPart extends Div {
    private final transient RoomViewer viewer;
    private final Button raise;
    private final Button lower;
    private final Paragraph place = new Paragraph();
    private final Details points;

    HandPart(RoomViewer viewer, RoomTools tools) {
        this.viewer = viewer;
        addClassName("stack-s");
        setVisible(viewer.member());
        raise = new Button(getTranslation("room.raise"), click -> raise(tools, Optional.empty()));
        raise.addThemeVariants(ButtonVariant.PRIMARY);
        lower = new Button(
                getTranslation("room.lower"), click -> tools.speakers().lower(viewer.board(), viewer.meeting()));
        Div kinds = new Div();
        kinds.addClassName("row");
        for (PointOfOrder point : PointOfOrder.values()) {
            kinds.add(new Button(RoomWords.point(this, point), click -> raise(tools, Optional.of(point))));
        }
        points = new Details(getTranslation("room.point"), kinds);
        Div hand = new Div(raise, lower);
        hand.addClassName("row");
        add(place, hand, points);
    }

    void show(RoomSnapshot now) {
        Optional<Hand> up = now.hand(viewer.id());
        raise.setVisible(up.isEmpty() && now.speakersOpen());
        lower.setVisible(up.isPresent());
        points.setVisible(up.flatMap(Hand::point).isEmpty());
        place.setVisible(up.isPresent());
        up.ifPresent(hand -> place.setText(
                getTranslation("room.my-place", Map.of("place", now.waiting().indexOf(hand) + 1))));
    }

    private void raise(RoomTools tools, Optional<PointOfOrder> point) {
        tools.speakers().raise(viewer.board(), viewer.meeting(), point);
    }
}
