package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import org.roundtable.board.BoardView;
import org.roundtable.board.CharterTerms;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.voting.CountBase;
import org.roundtable.voting.DecisionRule;
import org.roundtable.voting.PlainWords;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.PollRules;
import org.roundtable.voting.Quorum;

/** By what a poll is decided, with the sentence that says so in plain words while it is chosen. */
class RulesFields extends Div {
    private final int entitled;
    private final RadioButtonGroup<PollMethod> method = new RadioButtonGroup<>();
    private final Select<DecisionRule> rule = new Select<>();
    private final Select<CountBase> base = new Select<>();
    private final IntegerField quorum = new IntegerField();
    private final Paragraph sentence = new Paragraph();

    RulesFields(VotingTools tools, BoardView board, FieldErrors errors) {
        entitled = Math.toIntExact(tools.boards().members(board.id()).stream()
                .filter(member -> member.seat().isPresent())
                .count());
        addClassName("form");
        label();
        errors.watch("rule", rule);
        errors.watch("quorum", quorum);
        fill(asTheCharterSays(tools.boards().charter(board.id())));
        method.addValueChangeListener(changed -> rule.setItems(method.getValue().rules()));
        method.addValueChangeListener(
                changed -> rule.setValue(method.getValue().rules().getFirst()));
        method.addValueChangeListener(changed -> write());
        rule.addValueChangeListener(changed -> write());
        base.addValueChangeListener(changed -> write());
        quorum.addValueChangeListener(changed -> write());
        add(method, rule, base, quorum, sentence);
        write();
    }

    void fill(PollRules rules) {
        method.setValue(rules.method());
        rule.setItems(rules.method().rules());
        rule.setValue(rules.rule());
        base.setValue(rules.base());
        quorum.setValue(rules.quorum().needed(entitled));
    }

    /** @throws Invalid on {@code quorum} */
    PollRules rules() {
        Integer people = quorum.getValue();
        if (people == null || people > entitled) {
            throw new Invalid("quorum", "out-of-range", Map.of("least", 0, "most", entitled));
        }
        return new PollRules(method.getValue(), rule.getValue(), base.getValue(), Quorum.number(people));
    }

    private void label() {
        method.setLabel(getTranslation("voting.form.method"));
        method.setItems(PollMethod.values());
        method.setItemLabelGenerator(one -> getTranslation("voting.form.method." + one));
        rule.setLabel(getTranslation("voting.form.rule"));
        rule.setItemLabelGenerator(one -> getTranslation("voting.form.rule." + one));
        base.setLabel(getTranslation("voting.form.base"));
        base.setItems(CountBase.values());
        base.setItemLabelGenerator(one -> getTranslation("voting.form.base." + one));
        quorum.setLabel(getTranslation("voting.form.quorum"));
        quorum.setHelperText(getTranslation("voting.form.quorum-help", Map.of("entitled", entitled)));
        quorum.setMin(0);
        quorum.setStepButtonsVisible(true);
        quorum.setValueChangeMode(ValueChangeMode.EAGER);
        sentence.addClassName("rule-sentence");
        sentence.getElement().setAttribute("role", "status");
    }

    private void write() {
        rule.setVisible(method.getValue().rules().size() > 1);
        Integer people = quorum.getValue();
        boolean whole = rule.getValue() != null && people != null && people >= 0 && people <= entitled;
        sentence.setVisible(whole);
        if (whole) {
            sentence.setText(Words.say(this, PlainWords.rule(rules(), entitled)));
        }
    }

    private static PollRules asTheCharterSays(CharterTerms charter) {
        DecisionRule usual = DecisionRule.named(charter.decisionRule());
        PollMethod method = PollMethod.YES_NO.rules().contains(usual) ? PollMethod.YES_NO : PollMethod.CONSENT;
        return new PollRules(
                method,
                usual,
                CountBase.YES_AND_NO,
                Quorum.share(charter.quorumNumerator(), charter.quorumDenominator()));
    }
}
