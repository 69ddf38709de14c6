package org.roundtable.shell.home;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roundtable.initiative.Determinant;
import org.roundtable.initiative.InitiativeFilter;
import org.roundtable.initiative.InitiativeOrder;
import org.roundtable.initiative.NeedId;
import org.roundtable.initiative.NeedView;
import org.roundtable.initiative.Stage;

/** What one wants to see of the initiatives, and how. */
class FilterBar extends Div {
    private static final int TYPING_MILLISECONDS = 300;

    private final Consumer<InitiativeFilter> chosen;
    private final TextField query = new TextField(getTranslation("home.filter.search"));
    private final Select<Stage> stage;
    private final Select<NeedView> need;
    private final Select<Determinant> determinant;
    private final Select<InitiativeOrder> order;
    private final Checkbox mine = new Checkbox(getTranslation("home.filter.mine"));
    private final Div more = new Div();
    private final Button fold = new Button(getTranslation("home.filter.more"));
    private final ViewSwitch view;

    FilterBar(InitiativeFilter now, List<NeedView> needs, Consumer<InitiativeFilter> chosen) {
        this.chosen = chosen;
        addClassName("filter-bar");
        List<Stage> stages = Arrays.stream(Stage.values())
                .filter(each -> each != Stage.DRAFT)
                .toList();
        stage = select("stage", stages, each -> getTranslation(StageWords.key(each)));
        need = select("need", needs, each -> each.text().title());
        determinant =
                select("determinant", List.of(Determinant.values()), each -> getTranslation(StageWords.key(each)));
        order = select("order", List.of(InitiativeOrder.values()), this::name);
        order.setEmptySelectionAllowed(false);
        view = new ViewSwitch(now.list(), this::changed);
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.setValueChangeTimeout(TYPING_MILLISECONDS);
        query.setClearButtonVisible(true);
        fill(now, needs);
        more.addClassName("filter-more");
        more.add(stage, need, determinant, order, mine);
        fold.addClassName("filter-fold");
        fold.addClickListener(click -> unfold(!more.hasClassName("filter-unfolded")));
        unfold(now.narrowed());
        add(query, fold, more);
        List.of(stage, need, determinant, order).forEach(field -> field.addValueChangeListener(any -> changed()));
        query.addValueChangeListener(any -> changed());
        mine.addValueChangeListener(any -> changed());
    }

    /** How the initiatives are shown; stands with their heading. */
    ViewSwitch view() {
        return view;
    }

    /** On a phone what is rarely wanted is out of the way until asked for; wide screens always show it. */
    private void unfold(boolean open) {
        more.setClassName("filter-unfolded", open);
        fold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private void fill(InitiativeFilter now, List<NeedView> needs) {
        query.setValue(now.query());
        now.stages().stream().findFirst().ifPresent(stage::setValue);
        needs.stream().filter(each -> each.id().equals(now.need())).findFirst().ifPresent(need::setValue);
        if (now.determinant() != null) {
            determinant.setValue(now.determinant());
        }
        order.setValue(now.order());
        mine.setValue(now.mine());
    }

    private void changed() {
        @Nullable Stage one = stage.getValue();
        chosen.accept(new InitiativeFilter(
                one == null ? Set.of() : Set.of(one),
                needId(need.getValue()),
                determinant.getValue(),
                mine.getValue(),
                query.getValue(),
                order.getValue(),
                view.list()));
    }

    private static @Nullable NeedId needId(@Nullable NeedView chosenNeed) {
        return chosenNeed == null ? null : chosenNeed.id();
    }

    private String name(InitiativeOrder sorting) {
        return getTranslation("home.filter.order-" + StageWords.lower(sorting));
    }

    private <T> Select<T> select(String name, List<T> items, Function<T, String> label) {
        Select<T> select = new Select<>();
        String all = getTranslation("home.filter.all-" + name);
        select.setLabel(getTranslation("home.filter." + name));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setPlaceholder(all);
        select.setItemLabelGenerator(item -> item == null ? all : label.apply(item));
        return select;
    }
}
