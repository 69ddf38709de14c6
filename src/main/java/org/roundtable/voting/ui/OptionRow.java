package org.roundtable.voting.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.roundtable.common.Invalid;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.Way;

/** One option while it is written: a name and a note, what a project costs, or a time. */
class OptionRow extends ListItem {
    private final ZoneId zone;
    private final Aim aim;
    private final TextField name = new TextField();
    private final TextField note = new TextField();
    private final BigDecimalField cost = new BigDecimalField();
    private final DateTimePicker at = new DateTimePicker();
    private final NativeButton up = new NativeButton();
    private final NativeButton down = new NativeButton();
    private final NativeButton remove = new NativeButton();

    /** @param onMove told by how many places it goes down; by 0 when it is taken out */
    OptionRow(Aim aim, ZoneId zone, Runnable onChange, ObjIntConsumer<OptionRow> onMove) {
        this.aim = aim;
        this.zone = zone;
        addClassName("option-row");
        cost.setPrefixComponent(new Span("$"));
        name.addValueChangeListener(typed -> onChange.run());
        note.addValueChangeListener(typed -> onChange.run());
        cost.addValueChangeListener(typed -> onChange.run());
        at.addValueChangeListener(chosen -> onChange.run());
        up.addClickListener(click -> onMove.accept(this, -1));
        down.addClickListener(click -> onMove.accept(this, 1));
        remove.addClickListener(click -> onMove.accept(this, 0));
        button(up, "rank-up");
        button(down, "rank-down");
        button(remove, "rank-remove");
        if (aim == Aim.DATE) {
            add(at);
        } else {
            add(name, note);
        }
        if (aim == Aim.BUDGET) {
            add(cost);
        }
        add(up, down, remove);
    }

    void stands(int place, int rows) {
        Map<String, Object> number = Map.of("n", place);
        name.setLabel(getTranslation("voting.form.option-name", number));
        note.setLabel(getTranslation("voting.form.option-note", number));
        cost.setLabel(getTranslation("voting.form.option-cost", number));
        at.setLabel(getTranslation("voting.form.option-time", number));
        up.setAriaLabel(getTranslation("voting.form.option-up", number));
        down.setAriaLabel(getTranslation("voting.form.option-down", number));
        remove.setAriaLabel(getTranslation("voting.form.option-remove", number));
        up.setEnabled(place > 1);
        down.setEnabled(place < rows);
    }

    void fill(PollOption option) {
        name.setValue(option.name());
        note.setValue(option.note());
        cost.setValue(option.cost() == 0 ? null : BigDecimal.valueOf(option.cost(), Way.Budget.DECIMALS));
        option.startsAt().ifPresent(time -> at.setValue(time.atZone(zone).toLocalDateTime()));
    }

    void call(String text) {
        name.setValue(text);
    }

    String named() {
        return name.getValue();
    }

    boolean empty() {
        return aim == Aim.DATE ? at.getValue() == null : name.getValue().isBlank();
    }

    /** @throws Invalid on {@code options} */
    PollOption option() {
        return switch (aim) {
            case DATE ->
                PollOption.at(Optional.ofNullable(at.getValue())
                        .orElseThrow(() -> new Invalid("options", "no-time"))
                        .atZone(zone)
                        .toInstant());
            case BUDGET ->
                PollOption.project(name.getValue(), note.getValue(), Hundredths.of("options", cost.getValue()));
            default -> PollOption.project(name.getValue(), note.getValue(), 0);
        };
    }

    void focusFirst() {
        if (aim == Aim.DATE) {
            at.focus();
        } else {
            name.focus();
        }
    }

    /** After a move the keyboard stays with the row. */
    void focusMover(int by) {
        NativeButton used = by < 0 ? up : down;
        (used.isEnabled() ? used : by < 0 ? down : up).focus();
    }

    private static void button(NativeButton button, String style) {
        button.addClassNames("rank-button", style);
        button.getElement().setAttribute("type", "button");
    }
}
