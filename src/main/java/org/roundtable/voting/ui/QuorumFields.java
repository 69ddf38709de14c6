package org.roundtable.voting.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.voting.Quorum;
import org.roundtable.voting.count.QuorumRule;

/** How many must be there: mostly a number of people who take part; shares, seats and the room are folded away. */
class QuorumFields extends Div {
    private final int entitled;
    private final IntegerField people = new IntegerField();
    private final Select<Unit> unit = new Select<>();
    private final IntegerField outOf = new IntegerField();
    private final RadioButtonGroup<QuorumRule.By> by = new RadioButtonGroup<>();

    /** @param usual what it begins with */
    QuorumFields(Quorum usual, int entitled, FieldErrors errors, Runnable onChange) {
        this.entitled = entitled;
        addClassName("form");
        errors.watch("quorum", people);
        errors.watch("quorum-of", outOf);
        people.setMin(0);
        people.setStepButtonsVisible(true);
        people.setValueChangeMode(ValueChangeMode.EAGER);
        unit.setLabel(getTranslation("voting.form.quorum-unit"));
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(one -> getTranslation("voting.form.quorum-unit." + one));
        outOf.setLabel(getTranslation("voting.form.quorum-of"));
        outOf.setMin(1);
        outOf.setStepButtonsVisible(true);
        outOf.setValueChangeMode(ValueChangeMode.EAGER);
        by.setLabel(getTranslation("voting.form.quorum-by"));
        by.setItems(QuorumRule.By.values());
        by.setItemLabelGenerator(one -> getTranslation("voting.form.quorum-by." + one));
        fill(usual);
        Div more = new Div(by, unit, outOf);
        more.addClassName("form");
        add(people, new Details(getTranslation("voting.form.quorum-more"), more));
        people.addValueChangeListener(changed -> onChange.run());
        unit.addValueChangeListener(changed -> {
            arrange();
            onChange.run();
        });
        outOf.addValueChangeListener(changed -> onChange.run());
        by.addValueChangeListener(changed -> {
            arrange();
            onChange.run();
        });
        arrange();
    }

    void fill(Quorum quorum) {
        people.setValue(quorum.people());
        unit.setValue(Unit.of(quorum));
        outOf.setValue(quorum.isShare() ? quorum.outOf() : 2);
        by.setValue(quorum.by());
    }

    /** @throws Invalid on {@code quorum} or {@code quorum-of} */
    Quorum quorum() {
        Unit chosen = unit.getValue();
        int whole = chosen == Unit.PEOPLE ? entitled : shares();
        int needed = Optional.ofNullable(people.getValue()).orElse(-1);
        if (needed < 0 || needed > whole) {
            throw new Invalid("quorum", "out-of-range", Map.of("least", 0, "most", whole));
        }
        return new Quorum(needed, chosen == Unit.PEOPLE ? 0 : whole, by.getValue(), chosen.of);
    }

    private int shares() {
        int whole = Optional.ofNullable(outOf.getValue()).orElse(0);
        if (whole < 1 || whole > Quorum.MOST) {
            throw new Invalid("quorum-of", "out-of-range", Map.of("least", 1, "most", Quorum.MOST));
        }
        return whole;
    }

    private void arrange() {
        boolean share = unit.getValue() != Unit.PEOPLE;
        boolean present = by.getValue() == QuorumRule.By.PRESENCE;
        outOf.setVisible(share);
        people.setLabel(getTranslation(
                share ? "voting.form.quorum-share" : present ? "voting.form.quorum-present" : "voting.form.quorum"));
        String help = present ? "voting.form.quorum-present-help" : "voting.form.quorum-help";
        people.setHelperText(share ? "" : getTranslation(help, Map.of("entitled", entitled)));
    }

    private enum Unit {
        PEOPLE(QuorumRule.Of.ENTITLED),
        SHARE_OF_ENTITLED(QuorumRule.Of.ENTITLED),
        SHARE_OF_SEATS(QuorumRule.Of.SEATS);

        private final QuorumRule.Of of;

        Unit(QuorumRule.Of of) {
            this.of = of;
        }

        static Unit of(Quorum quorum) {
            if (!quorum.isShare()) {
                return PEOPLE;
            }
            return quorum.of() == QuorumRule.Of.SEATS ? SHARE_OF_SEATS : SHARE_OF_ENTITLED;
        }
    }
}
