package org.roundtable.board.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import org.roundtable.board.CharterTerms;
import org.roundtable.common.ui.FieldErrors;

/** A charter as it is typed. */
final class CharterFields extends Div {
    private final TextArea purpose = new TextArea(getTranslation("board.form.purpose"));
    private final RadioButtonGroup<String> rule = new RadioButtonGroup<>(getTranslation("board.form.rule"));
    private final CheckboxGroup<String> rules = new CheckboxGroup<>(getTranslation("board.form.rules-allowed"));
    private final Checkbox secret = new Checkbox(getTranslation("board.form.secret-votes"));
    private final Checkbox present = new Checkbox(getTranslation("board.form.present-vote"));
    private final IntegerField part = new IntegerField(getTranslation("board.form.quorum-part"));
    private final IntegerField whole = new IntegerField(getTranslation("board.form.quorum-whole"));
    private final IntegerField seconds = new IntegerField(getTranslation("board.form.seconds"));
    private final IntegerField proxies = new IntegerField(getTranslation("board.form.proxies"));
    private final TextArea conflicts = new TextArea(getTranslation("board.form.conflicts"));
    private final CharterRecusalFields recusal = new CharterRecusalFields();

    CharterFields(FieldErrors errors) {
        addClassName("form");
        rule.setItems(CharterTerms.DECISION_RULES);
        rule.setItemLabelGenerator(name -> getTranslation("board.rule." + name));
        rules.setItems(CharterTerms.ALLOWABLE_RULES);
        rules.setItemLabelGenerator(name -> getTranslation("board.rule." + name));
        present.setHelperText(getTranslation("board.form.present-vote-help"));
        proxies.setHelperText(getTranslation("board.form.proxies-help"));
        for (IntegerField number : new IntegerField[] {part, whole, seconds, proxies}) {
            number.setStepButtonsVisible(true);
            number.setMin(0);
        }
        errors.watch("purpose", purpose);
        errors.watch("decisionRule", rule);
        errors.watch("rulesAllowed", rules);
        errors.watch("quorumNumerator", part);
        errors.watch("quorumDenominator", whole);
        errors.watch("secondsNeeded", seconds);
        errors.watch("proxiesPerHolder", proxies);
        errors.watch("conflictPolicy", conflicts);
        add(purpose, rule, rules, quorum(), secret, present, proxies, seconds, conflicts, recusal);
    }

    private FieldGroup quorum() {
        Div pair = new Div(part, whole);
        pair.addClassName("form-pair");
        return new FieldGroup(getTranslation("board.form.quorum"), pair);
    }

    void show(CharterTerms terms) {
        purpose.setValue(terms.purpose());
        rule.setValue(terms.decisionRule());
        rules.setValue(terms.rulesAllowed());
        secret.setValue(terms.secretVotes());
        present.setValue(terms.presentVote());
        part.setValue(terms.quorumNumerator());
        whole.setValue(terms.quorumDenominator());
        seconds.setValue(terms.secondsNeeded());
        proxies.setValue(terms.proxiesPerHolder());
        conflicts.setValue(terms.conflictPolicy());
        recusal.show(terms.recusal());
    }

    CharterTerms typed() {
        return new CharterTerms(
                purpose.getValue(),
                conflicts.getValue(),
                number(seconds),
                number(part),
                number(whole),
                Objects.requireNonNullElse(rule.getValue(), ""),
                recusal.typed(),
                number(proxies),
                rules.getValue(),
                secret.getValue(),
                present.getValue());
    }

    /** A number that was left out, or is none, is out of every range. */
    private static int number(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), -1);
    }
}
