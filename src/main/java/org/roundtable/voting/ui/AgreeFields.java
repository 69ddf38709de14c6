package org.roundtable.voting.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
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
    private final List<DecisionRule> allowed;
    private final RadioButtonGroup<PollMethod> method;
    private final Select<DecisionRule> rule;
    private final Select<MajorityBase> base =
            select("base", Arrays.stream(MajorityBase.values()).toList());
    private boolean filling;

    AgreeFields(CharterTerms charter, FieldErrors errors, Runnable onChange) {
        super(errors, onChange);
        allowed = Arrays.stream(DecisionRule.values())
                .filter(one -> charter.allows(one.name()))
                .toList();
        DecisionRule usual = DecisionRule.named(charter.decisionRule());
        method = radio("method", methods());
        rule = select("rule", rulesOf(methodOf(usual)));
        method.setValue(methodOf(usual));
        rule.setValue(usual);
        method.setVisible(methods().size() > 1);
        fold(base);
        show(method, rule);
    }

    @Override
    Way way() {
        return Optional.ofNullable(rule.getValue())
                .orElseThrow(() -> new Invalid("rule", "empty"))
                .on(base.getValue());
    }

    @Override
    void fill(Way way) {
        if (way instanceof Way.Motion motion) {
            method.setValue(motion.method());
            base.setValue(motion.majority().base());
            DecisionRule.of(motion).filter(rulesOf(motion.method())::contains).ifPresent(rule::setValue);
        }
    }

    @Override
    void arrange() {
        List<DecisionRule> rules = rulesOf(method.getValue());
        if (!filling && !rules.contains(rule.getValue())) {
            filling = true;
            rule.setItems(rules);
            rule.setValue(rules.getFirst());
            filling = false;
        }
        rule.setVisible(rules.size() > 1);
    }

    private List<PollMethod> methods() {
        return allowed.stream().map(AgreeFields::methodOf).distinct().toList();
    }

    private List<DecisionRule> rulesOf(PollMethod kind) {
        return allowed.stream().filter(one -> methodOf(one) == kind).toList();
    }

    private static PollMethod methodOf(DecisionRule rule) {
        return rule.on(MajorityBase.YES_AND_NO).method();
    }
}
