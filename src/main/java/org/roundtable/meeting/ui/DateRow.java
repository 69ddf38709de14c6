package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One of the times that are proposed. */
class DateRow extends ListItem {
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final DateTimePicker at = new DateTimePicker();
    private final Button remove = new Button(getTranslation("dates.remove"));

    DateRow(Runnable onChange, Consumer<DateRow> onRemove) {
        addClassName("date-row");
        at.setStep(QUARTER);
        at.setManualValidation(true);
        at.addValueChangeListener(chosen -> onChange.run());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(click -> onRemove.accept(this));
        add(at, remove);
    }

    void stands(int place, boolean removable) {
        at.setLabel(getTranslation("dates.time", Map.of("n", place)));
        remove.setAriaLabel(getTranslation("dates.remove.of", Map.of("n", place)));
        remove.setVisible(removable);
    }

    Optional<LocalDateTime> start() {
        return at.getOptionalValue();
    }

    void fill(LocalDateTime start) {
        at.setValue(start);
    }

    void focus() {
        at.focus();
    }
}
