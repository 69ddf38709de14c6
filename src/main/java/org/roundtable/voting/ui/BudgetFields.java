package org.roundtable.voting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.util.List;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.voting.BudgetRule;
import org.roundtable.voting.Way;
import org.roundtable.voting.count.BudgetTieRule;

/** How much money there is, and how it is shared. */
class BudgetFields extends WayFields {
    private final BigDecimalField total = watched(new BigDecimalField(getTranslation("voting.form.total")));
    private final Select<BudgetRule> rule =
            select("shared", List.of(BudgetRule.EQUAL_SHARES_ADD_ONE, BudgetRule.EQUAL_SHARES, BudgetRule.GREEDY));
    private final IntegerField fewest = number("fewest", 1, 1, Way.OPTIONS_MAX);
    private final Checkbox within = watched(new Checkbox(getTranslation("voting.form.within-budget")));
    private final Select<BudgetTieRule> first =
            select("budget-tie", List.of(BudgetTieRule.LOWER_COST, BudgetTieRule.MORE_VOTES));

    BudgetFields(FieldErrors errors, Runnable onChange) {
        super(errors, onChange);
        errors.watch("total", total);
        total.setPrefixComponent(new com.vaadin.flow.component.html.Span("$"));
        fold(fewest, within, first);
        show(total, rule);
    }

    @Override
    Way way() {
        BudgetTieRule then =
                first.getValue() == BudgetTieRule.LOWER_COST ? BudgetTieRule.MORE_VOTES : BudgetTieRule.LOWER_COST;
        return new Way.Budget(
                Hundredths.of("total", total.getValue()),
                rule.getValue(),
                value("fewest", fewest),
                within.getValue(),
                List.of(first.getValue(), then));
    }

    @Override
    void fill(Way way) {
        if (way instanceof Way.Budget budget) {
            total.setValue(BigDecimal.valueOf(budget.total(), Way.Budget.DECIMALS));
            rule.setValue(budget.rule());
            fewest.setValue(budget.fewest());
            within.setValue(budget.withinBudget());
            if (!budget.ties().isEmpty()) {
                first.setValue(budget.ties().getFirst());
            }
        }
    }
}
