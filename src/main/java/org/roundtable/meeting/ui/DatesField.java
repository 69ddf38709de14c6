package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardView;
import org.roundtable.common.Invalid;

/** The times at which a meeting could be, by the board's clock, and until when people answer. */
class DatesField extends Div implements HasValidationProperties {
    private static final int AT_FIRST = 3;
    private static final int FEWEST = 2;

    private final OrderedList list = new OrderedList();
    private final Paragraph error = new Paragraph();
    private final SkippedTimes skipped;
    private final DateTimePicker answerBy = new DateTimePicker();
    private final List<DateRow> rows = new ArrayList<>();

    DatesField(BoardView board) {
        skipped = new SkippedTimes(board);
        addClassName("dates-field");
        Paragraph lead =
                new Paragraph(getTranslation("dates.lead", Map.of("zone", MeetingWords.zone(this, board.zone()))));
        list.addClassName("date-rows");
        list.getElement().setAttribute("aria-label", getTranslation("dates.times"));
        error.addClassName("field-mark");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        answerBy.setLabel(getTranslation("dates.answer-by"));
        answerBy.setHelperText(getTranslation("dates.answer-by.help"));
        answerBy.setManualValidation(true);
        add(lead, list, error, new Button(getTranslation("dates.add"), click -> addEmpty()), skipped, answerBy);
        fill(List.of(), Optional.empty());
    }

    void fill(List<LocalDateTime> starts, Optional<LocalDateTime> until) {
        rows.clear();
        starts.forEach(start -> append().fill(start));
        while (rows.size() < AT_FIRST && starts.size() < FEWEST) {
            append();
        }
        answerBy.setValue(until.orElse(null));
        render();
    }

    List<LocalDateTime> starts() {
        return rows.stream().flatMap(row -> row.start().stream()).toList();
    }

    /** @throws Invalid on {@code options} when there is none */
    LocalDateTime first() {
        return starts().stream().sorted().findFirst().orElseThrow(() -> new Invalid("options", "no-day-and-time"));
    }

    DateTimePicker answerBy() {
        return answerBy;
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    private DateRow append() {
        DateRow row = new DateRow(this::changed, this::remove);
        rows.add(row);
        return row;
    }

    private void addEmpty() {
        DateRow row = append();
        render();
        row.focus();
    }

    private void remove(DateRow row) {
        int was = rows.indexOf(row);
        rows.remove(row);
        render();
        changed();
        rows.get(Math.min(was, rows.size() - 1)).focus();
    }

    private void changed() {
        setInvalid(false);
        skipped.show(starts());
    }

    private void render() {
        list.removeAll();
        for (int place = 1; place <= rows.size(); place++) {
            DateRow row = rows.get(place - 1);
            row.stands(place, rows.size() > FEWEST);
            list.add(row);
        }
    }
}
