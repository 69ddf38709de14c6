package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.Verdict;

/** What of the decisions is wanted, and how sorted. */
class DecisionFields extends Div {
    private static final int TYPING_MILLISECONDS = 300;

    private final TextField query = new TextField(getTranslation("decisions.search"));
    private final Select<Verdict> verdict;
    private final Select<PollMethod> method;
    private final Select<Integer> year;
    private final Select<DecisionOrder> order;
    private final Consumer<DecisionFilter> chosen;
    private final List<Integer> years = new ArrayList<>();
    private boolean filling;

    DecisionFields(DecisionFilter now, DecisionWords words, Consumer<DecisionFilter> chosen) {
        this.chosen = chosen;
        addClassName("filter-bar");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("decisions.filter"));
        verdict = select("decisions.verdict", Arrays.asList(Verdict.values()), each -> Words.verdict(this, each));
        method = select("decisions.method", Arrays.asList(PollMethod.values()), words::method);
        year = select("decisions.year", years, String::valueOf);
        order = select(
                "decisions.order",
                Arrays.asList(DecisionOrder.values()),
                each -> getTranslation("decisions.order." + each));
        order.setEmptySelectionAllowed(false);
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.setValueChangeTimeout(TYPING_MILLISECONDS);
        query.setClearButtonVisible(true);
        if (now.year() != null) {
            offer(List.of(now.year()));
        }
        fill(now);
        add(query, verdict, method, year, order);
        List.of(verdict, method, year, order).forEach(field -> field.addValueChangeListener(any -> changed()));
        query.addValueChangeListener(any -> changed());
    }

    /** Years there are decisions of; a year that is chosen stays. */
    void offer(List<Integer> found) {
        List<Integer> wanted = new ArrayList<>(found);
        if (year.getValue() != null && !wanted.contains(year.getValue())) {
            wanted.add(year.getValue());
        }
        if (!wanted.equals(years)) {
            Integer kept = year.getValue();
            filling = true;
            years.clear();
            years.addAll(wanted);
            year.setItems(List.copyOf(years));
            year.setValue(kept);
            filling = false;
        }
    }

    /** Shows another choice than the one made here. */
    void fill(DecisionFilter now) {
        filling = true;
        query.setValue(now.query());
        verdict.setValue(now.verdict());
        method.setValue(now.method());
        year.setValue(now.year());
        order.setValue(now.order());
        filling = false;
    }

    private void changed() {
        if (!filling) {
            chosen.accept(new DecisionFilter(
                    query.getValue(), verdict.getValue(), method.getValue(), year.getValue(), order.getValue()));
        }
    }

    private <T> Select<T> select(String key, List<T> items, Function<T, String> label) {
        Select<T> select = new Select<>();
        String any = getTranslation("decisions.any");
        select.setLabel(getTranslation(key));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setPlaceholder(any);
        select.setItemLabelGenerator(item -> name(item, any, label));
        return select;
    }

    private static <T> String name(@Nullable T item, String any, Function<T, String> label) {
        return item == null ? any : label.apply(item);
    }
}
