package org.roundtable.board.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.FieldErrors;

/** A board's name, time zone and number of seats as they are typed. */
final class BoardFields extends Div {
    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            .sorted()
            .map(ZoneId::of)
            .toList();

    private final TextField name = new TextField(getTranslation("board.form.name"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("board.form.zone"));
    private final IntegerField seats = new IntegerField(getTranslation("board.form.seats"));

    BoardFields(FieldErrors errors) {
        addClassName("form");
        name.setRequiredIndicatorVisible(true);
        zone.setItems(ZONES);
        zone.setItemLabelGenerator(id -> id.getId().replace('_', ' '));
        zone.setHelperText(getTranslation("board.form.zone-help"));
        seats.setHelperText(getTranslation("board.form.seats-help"));
        seats.setStepButtonsVisible(true);
        seats.setMin(1);
        errors.watch("name", name);
        errors.watch("zone", zone);
        errors.watch("seats", seats);
        Div pair = new Div(zone, seats);
        pair.addClassName("form-pair");
        add(name, pair);
    }

    void show(String shownName, ZoneId shownZone, int shownSeats) {
        name.setValue(shownName);
        zone.setValue(shownZone);
        seats.setValue(shownSeats);
    }

    String name() {
        return name.getValue();
    }

    /** @throws Invalid when none is chosen */
    ZoneId zone() {
        return Optional.ofNullable(zone.getValue()).orElseThrow(() -> new Invalid("zone", "no-time-zone"));
    }

    int seats() {
        return Objects.requireNonNullElse(seats.getValue(), 0);
    }

    void focusName() {
        name.focus();
    }
}
