package org.roundtable.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;

/** A role on a board, and the seat that goes with it if any. */
final class PlaceFields extends Div {
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();
    private final Select<SeatCategory> seat = new Select<>();
    private final Paragraph whyNoSeat = new Paragraph(getTranslation("board.invite.seat-none-for-observers"));

    PlaceFields(Role shownRole, Optional<SeatCategory> shownSeat) {
        addClassName("form");
        whyNoSeat.addClassName("why-not");
        role.setLabel(getTranslation("board.invite.place"));
        role.setItems(Role.MEMBER, Role.FACILITATOR, Role.OBSERVER);
        role.setRenderer(new ComponentRenderer<>(this::explained));
        seat.setLabel(getTranslation("board.invite.seat"));
        seat.setItems(SeatCategory.values());
        seat.setEmptySelectionAllowed(true);
        seat.setEmptySelectionCaption(getTranslation("board.seat.none"));
        seat.setItemLabelGenerator(
                category -> category == null ? getTranslation("board.seat.none") : Words.seat(this, category));
        role.addValueChangeListener(changed -> offerSeat());
        role.setValue(shownRole);
        seat.setValue(shownSeat.orElse(null));
        add(role, seat, whyNoSeat);
    }

    Role role() {
        return role.getValue();
    }

    Optional<SeatCategory> seat() {
        return role() == Role.OBSERVER ? Optional.empty() : seat.getOptionalValue();
    }

    private void offerSeat() {
        boolean may = role() != Role.OBSERVER;
        seat.setVisible(may);
        whyNoSeat.setVisible(!may);
    }

    private Div explained(Role shown) {
        Div what = new Div(getTranslation("board.role-may." + shown));
        what.addClassNames("muted", "small");
        return new Div(new Div(Words.role(this, shown)), what);
    }
}
