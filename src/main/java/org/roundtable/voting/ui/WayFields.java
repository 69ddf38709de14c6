package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.roundtable.board.CharterTerms;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.voting.Way;

/** The settings of a method: what one mostly wants in sight, the rest folded away. */
abstract class WayFields extends Div {
    private final FieldErrors errors;
    private final Runnable onChange;
    private final Div more = new Div();
    private final Details folded;

    WayFields(FieldErrors errors, Runnable onChange) {
        this.errors = errors;
        this.onChange = onChange;
        addClassName("form");
        more.addClassName("form");
        folded = new Details(getTranslation("voting.form.more"), more);
        folded.setVisible(false);
    }

    /** @param entitled who may vote, for rules that are a share of them */
    static WayFields of(Aim aim, CharterTerms charter, FieldErrors errors, Runnable onChange) {
        Supplier<WayFields> made = switch (aim) {
            case AGREE -> () -> new AgreeFields(charter, errors, onChange);
            case CHOOSE -> () -> new ChooseFields(errors, onChange);
            case RANK -> () -> new RankFields(errors, onChange);
            case RATE -> () -> new RateFields(errors, onChange);
            case BUDGET -> () -> new BudgetFields(errors, onChange);
            case DATE -> () -> new DateFields(errors, onChange);
        };
        return made.get();
    }

    /** @throws Invalid on a setting that is empty */
    abstract Way way();

    abstract void fill(Way way);

    /** Whether the last option is "none of these". */
    boolean noneOfThese() {
        return false;
    }

    /** Shows what goes with what is chosen. */
    void arrange() {}

    final void show(Component... fields) {
        add(fields);
        add(folded);
        arrange();
    }

    final void fold(Component... fields) {
        more.add(fields);
        folded.setVisible(true);
    }

    /** @param name as the service calls it when it is invalid; the label's key besides */
    final IntegerField number(String name, int value, int least, int most) {
        IntegerField field = new IntegerField(getTranslation("voting.form." + name));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        errors.watch(name, field);
        return watched(field);
    }

    final <T> RadioButtonGroup<T> radio(String name, List<T> items) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(getTranslation("voting.form." + name));
        group.setItems(items);
        group.setItemLabelGenerator(item -> getTranslation("voting.form." + name + "." + item));
        group.setValue(items.getFirst());
        return watched(group);
    }

    final <T> Select<T> select(String name, List<T> items) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation("voting.form." + name));
        select.setItems(items);
        select.setItemLabelGenerator(item -> getTranslation("voting.form." + name + "." + item));
        select.setValue(items.getFirst());
        errors.watch(name, select);
        return watched(select);
    }

    final <F extends Component & HasValue<?, ?>> F watched(F field) {
        field.addValueChangeListener(changed -> {
            arrange();
            onChange.run();
        });
        return field;
    }

    final FieldErrors errors() {
        return errors;
    }

    static int value(String name, IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElseThrow(() -> new Invalid(name, "empty"));
    }
}
