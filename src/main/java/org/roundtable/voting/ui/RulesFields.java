package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.roundtable.board.BoardView;
import org.roundtable.board.CharterTerms;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.voting.DecisionRule;
import org.roundtable.voting.PlainWords;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.PollRules;
import org.roundtable.voting.Quorum;
import org.roundtable.voting.Way;
import org.roundtable.voting.count.MajorityBase;

/** By what a poll is decided, with the sentence that says so in plain words while it is chosen. */
class RulesFields extends Div {
    private final BoardView board;
    private final int entitled;
    private final RadioButtonGroup<PollMethod> method = new RadioButtonGroup<>();
    private final Select<DecisionRule> rule = new Select<>();
    private final Select<MajorityBase> base = new Select<>();
    private final IntegerField quorum = new IntegerField();
    private final Paragraph sentence = new Paragraph();

    RulesFields(VotingTools tools, BoardView board, FieldErrors errors) {
        this.board = board;
        entitled = Math.toIntExact(tools.boards().members(board.id()).stream()
                .filter(member -> member.seat().isPresent())
                .count());
        addClassName("form");
        label();
        errors.watch("rule", rule);
        errors.watch("quorum", quorum);
        fill(asTheCharterSays(tools.boards().charter(board.id())));
        method.addValueChangeListener(changed -> rule.setItems(rulesOf(method.getValue())));
        method.addValueChangeListener(
                changed -> rule.setValue(rulesOf(method.getValue()).getFirst()));
        method.addValueChangeListener(changed -> write());
        rule.addValueChangeListener(changed -> write());
        base.addValueChangeListener(changed -> write());
        quorum.addValueChangeListener(changed -> write());
        add(method, rule, base, quorum, sentence);
        write();
    }

    void fill(PollRules rules) {
        method.setValue(rules.method());
        rule.setItems(rulesOf(rules.method()));
        if (rules.way() instanceof Way.Motion motion) {
            DecisionRule.of(motion).ifPresent(rule::setValue);
            base.setValue(motion.majority().base());
        }
        quorum.setValue(rules.quorum().needed(entitled, board.seats()));
    }

    /** @throws Invalid on {@code quorum} */
    PollRules rules() {
        Integer people = quorum.getValue();
        if (people == null || people > entitled) {
            throw new Invalid("quorum", "out-of-range", Map.of("least", 0, "most", entitled));
        }
        return new PollRules(rule.getValue().on(base.getValue()), Quorum.number(people));
    }

    private void label() {
        method.setLabel(getTranslation("voting.form.method"));
        method.setItems(PollMethod.YES_NO, PollMethod.CONSENT);
        method.setItemLabelGenerator(one -> getTranslation("voting.form.method." + one));
        rule.setLabel(getTranslation("voting.form.rule"));
        rule.setItemLabelGenerator(one -> getTranslation("voting.form.rule." + one));
        base.setLabel(getTranslation("voting.form.base"));
        base.setItems(MajorityBase.YES_AND_NO, MajorityBase.ENTITLED);
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
        rule.setVisible(rulesOf(method.getValue()).size() > 1);
        Integer people = quorum.getValue();
        boolean whole = rule.getValue() != null && people != null && people >= 0 && people <= entitled;
        sentence.setVisible(whole);
        if (whole) {
            sentence.setText(Words.say(this, PlainWords.rule(rules(), entitled, board.seats())));
        }
    }

    private static List<DecisionRule> rulesOf(PollMethod method) {
        return Arrays.stream(DecisionRule.values())
                .filter(rule -> rule.on(MajorityBase.YES_AND_NO).method() == method)
                .toList();
    }

    private static PollRules asTheCharterSays(CharterTerms charter) {
        return new PollRules(
                DecisionRule.named(charter.decisionRule()).on(MajorityBase.YES_AND_NO),
                Quorum.share(charter.quorumNumerator(), charter.quorumDenominator()));
    }
}
