package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.meeting.Frequency;
import org.roundtable.meeting.Repeat;

/** Whether a meeting comes again, how often, and how many times. */
class RepeatFields extends Div {
    private static final int AT_FIRST = 12;

    private final Select<Frequency> frequency = new Select<>();
    private final IntegerField times = new IntegerField();
    private Optional<LocalDate> first = Optional.empty();

    RepeatFields() {
        addClassName("form-pair");
        frequency.setLabel(getTranslation("meeting.form.repeat"));
        frequency.setItems(Frequency.values());
        frequency.setItemLabelGenerator(this::label);
        frequency.setValue(Frequency.ONCE);
        times.setLabel(getTranslation("meeting.form.times"));
        times.setStepButtonsVisible(true);
        times.setMin(2);
        times.setMax(Repeat.MOST);
        times.setManualValidation(true);
        times.setValue(AT_FIRST);
        times.setVisible(false);
        frequency.addValueChangeListener(chosen -> times.setVisible(chosen.getValue() != Frequency.ONCE));
        add(frequency, times);
    }

    IntegerField times() {
        return times;
    }

    void whenChanged(Runnable told) {
        frequency.addValueChangeListener(chosen -> told.run());
        times.addValueChangeListener(typed -> told.run());
    }

    /** The words of the choices depend on the first day. */
    void startsOn(LocalDate day) {
        first = Optional.of(day);
        frequency.setItemLabelGenerator(this::label);
    }

    /** @throws Invalid on {@code times} */
    Repeat repeat() {
        if (frequency.getValue() == Frequency.ONCE) {
            return Repeat.NEVER;
        }
        @Nullable Integer typed = times.getValue();
        return new Repeat(frequency.getValue(), typed == null ? 0 : typed);
    }

    /** When the meetings are; only the first while something is not filled in well. */
    List<LocalDateTime> from(LocalDateTime start) {
        try {
            return repeat().from(start);
        } catch (Invalid unfinished) {
            return List.of(start);
        }
    }

    private String label(Frequency each) {
        if (each != Frequency.MONTHLY || first.isEmpty()) {
            return getTranslation("meeting.repeat." + each);
        }
        LocalDate day = first.get();
        return getTranslation(
                "meeting.repeat.monthly-on",
                Map.of(
                        "which", getTranslation("meeting.week." + Repeat.weekOfMonth(day)),
                        "weekday", day.getDayOfWeek().getDisplayName(TextStyle.FULL, MeetingWords.locale(this))));
    }
}
