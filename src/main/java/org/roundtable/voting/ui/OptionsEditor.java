package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.common.Invalid;
import org.roundtable.voting.PollOption;

/** What can be voted for, while it is written: added, put in order and taken out one by one, or many lines at once. */
class OptionsEditor extends Div implements HasValidationProperties {
    private static final int AT_FIRST = 2;

    private final ZoneId zone;
    private final Runnable onChange;
    private final OrderedList list = new OrderedList();
    private final Paragraph error = new Paragraph();
    private final TextArea lines = new TextArea();
    private final Details many;
    private final List<OptionRow> rows = new ArrayList<>();
    private Aim aim = Aim.CHOOSE;

    OptionsEditor(ZoneId zone, Runnable onChange) {
        this.zone = zone;
        this.onChange = onChange;
        addClassName("options-editor");
        Paragraph label = new Paragraph(getTranslation("voting.form.options"));
        label.addClassName("options-label");
        list.getElement().setAttribute("aria-label", getTranslation("voting.form.options"));
        error.addClassName("field-mark");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        lines.setLabel(getTranslation("voting.form.lines"));
        lines.setHelperText(getTranslation("voting.form.lines-help"));
        Button take = new Button(getTranslation("voting.form.add-lines"), click -> addLines());
        Div pasted = new Div(lines, take);
        pasted.addClassName("form");
        many = new Details(getTranslation("voting.form.add-many"), pasted);
        add(label, list, error, new Button(getTranslation("voting.form.add-option"), click -> addEmpty()), many);
        show(aim);
    }

    /** Offers what an option of this kind needs; names that are written stay. */
    void show(Aim now) {
        List<String> names = aim == Aim.DATE || now == Aim.DATE
                ? List.of()
                : rows.stream()
                        .filter(row -> !row.empty())
                        .map(OptionRow::named)
                        .toList();
        aim = now;
        rows.clear();
        names.forEach(name -> append().call(name));
        while (rows.size() < AT_FIRST) {
            append();
        }
        many.setVisible(now != Aim.DATE && now != Aim.BUDGET);
        setInvalid(false);
        render();
    }

    void fill(List<PollOption> options) {
        rows.clear();
        options.forEach(option -> append().fill(option));
        render();
    }

    /**
     * What is written, without rows that are empty.
     *
     * @throws Invalid on {@code options}
     */
    List<PollOption> options() {
        return rows.stream().filter(row -> !row.empty()).map(OptionRow::option).toList();
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    private OptionRow append() {
        OptionRow row = new OptionRow(aim, zone, this::changed, this::move);
        rows.add(row);
        return row;
    }

    private void addEmpty() {
        OptionRow row = append();
        render();
        row.focusFirst();
    }

    private void addLines() {
        rows.removeIf(OptionRow::empty);
        lines.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> append().call(line));
        lines.clear();
        render();
        changed();
    }

    private void move(OptionRow row, int by) {
        int from = rows.indexOf(row);
        rows.remove(row);
        if (by != 0) {
            rows.add(from + by, row);
        }
        render();
        if (by != 0) {
            row.focusMover(by);
        } else if (!rows.isEmpty()) {
            rows.get(Math.min(from, rows.size() - 1)).focusFirst();
        }
        changed();
    }

    private void changed() {
        setInvalid(false);
        onChange.run();
    }

    private void render() {
        list.removeAll();
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).stands(at + 1, rows.size());
            list.add(rows.get(at));
        }
    }
}
