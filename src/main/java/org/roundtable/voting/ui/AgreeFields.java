package org.roundtable.voting.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.roundtable.board.CharterTerms;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.voting.DecisionRule;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.Way;
import org.roundtable.voting.count.MajorityBase;

/** Yes or no, or whether all can live with it; by the charter's rule, or another it allows. */
class AgreeFields extends WayFields {
    private final List<String> allowed;
    private final RadioButtonGroup<PollMethod> method;
    private final Select<String> rule;
    private final ShareFields other = new ShareFields(this);
    private final Select<MajorityBase> base =
            select("base", Arrays.stream(MajorityBase.values()).toList());
    private boolean filling;

    AgreeFields(CharterTerms charter, FieldErrors errors, Runnable onChange) {
        super(errors, onChange);
        allowed = new ArrayList<>(
                CharterTerms.ALLOWABLE_RULES.stream().filter(charter::allows).toList());
        String usual = DecisionRule.named(charter.decisionRule()).name();
        method = radio("method", methods());
        rule = select("rule", rulesOf(methodOf(usual)));
        method.setValue(methodOf(usual));
        rule.setValue(usual);
        method.setVisible(methods().size() > 1);
        fold(base);
        add(method, rule);
        show(other.all());
    }

    @Override
    Way way() {
        String chosen = Optional.ofNullable(rule.getValue()).orElseThrow(() -> new Invalid("rule", "empty"));
        return chosen.equals(CharterTerms.OTHER_RULE)
                ? new Way.Motion(false, other.on(base.getValue()))
                : DecisionRule.named(chosen).on(base.getValue());
    }

    /** A rule that the charter allowed once stays in reach. */
    @Override
    void fill(Way way) {
        if (way instanceof Way.Motion motion) {
            String name = DecisionRule.of(motion).map(DecisionRule::name).orElse(CharterTerms.OTHER_RULE);
            if (!allowed.contains(name)) {
                allowed.add(name);
            }
            method.setValue(motion.method());
            base.setValue(motion.majority().base());
            other.fill(motion.majority());
            rule.setItems(rulesOf(motion.method()));
            rule.setValue(name);
        }
    }

    @Override
    void arrange() {
        List<String> rules = rulesOf(method.getValue());
        if (!filling && !rules.contains(rule.getValue())) {
            filling = true;
            rule.setItems(rules);
            rule.setValue(rules.getFirst());
            filling = false;
        }
        rule.setVisible(rules.size() > 1);
        other.setVisible(CharterTerms.OTHER_RULE.equals(rule.getValue()));
    }

    private List<PollMethod> methods() {
        return allowed.stream().map(AgreeFields::methodOf).distinct().toList();
    }

    private List<String> rulesOf(PollMethod kind) {
        return allowed.stream().filter(one -> methodOf(one) == kind).toList();
    }

    private static PollMethod methodOf(String rule) {
        return DecisionRule.named(rule).on(MajorityBase.YES_AND_NO).method();
    }
}
