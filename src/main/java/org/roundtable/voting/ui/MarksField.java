package org.roundtable.voting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.Amounts;
import org.roundtable.common.ui.Announcer;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.Vote;
import org.roundtable.voting.Way;

/** Several options, or projects with the money they cost in sight. */
class MarksField extends PaperField {
    private static final int NOBODY = -1;

    private final CheckboxGroup<Integer> group = new CheckboxGroup<>();
    private final Paragraph money = new Paragraph();
    private final List<PollOption> options;
    private final int alone;
    private final long total;
    private final Runnable onChange;
    private boolean filling;

    MarksField(Way.Choose way, List<PollOption> options, Runnable onChange) {
        this(options, way.noneOfThese() ? options.size() - 1 : NOBODY, 0, onChange);
        int most = way.most(options.size() - (way.noneOfThese() ? 1 : 0));
        group.setLabel(getTranslation(
                way.most() == 0 ? "voting.paper.choose-any" : "voting.paper.choose-some",
                Map.of("fewest", way.fewest(), "most", most)));
    }

    MarksField(Way.Budget way, List<PollOption> options, Runnable onChange) {
        this(options, NOBODY, way.total(), onChange);
        group.setLabel(getTranslation("voting.paper.choose-projects", Map.of("fewest", way.fewest())));
        money.addClassName("paper-sum");
        add(money);
        showMoney();
    }

    /** @param alone the option that stands alone, if there is one */
    private MarksField(List<PollOption> options, int alone, long total, Runnable onChange) {
        this.options = options;
        this.alone = alone;
        this.total = total;
        this.onChange = onChange;
        addClassName("paper");
        group.addClassName("marks");
        group.setItems(IntStream.range(0, options.size()).boxed().toList());
        group.setRenderer(new ComponentRenderer<>(option -> OptionLine.of(this, options.get(option))));
        group.addValueChangeListener(chosen -> changed(chosen.getOldValue(), chosen.getValue()));
        add(group);
    }

    @Override
    Optional<Vote> vote() {
        return Optional.of(group.getValue())
                .filter(chosen -> !chosen.isEmpty())
                .map(chosen -> new Vote.Marks(List.copyOf(chosen)));
    }

    @Override
    void fill(@Nullable Vote vote) {
        Set<Integer> marked = new HashSet<>();
        if (vote instanceof Vote.Marks marks) {
            marked.addAll(marks.options());
            marked.removeIf(option -> option >= options.size());
        }
        put(marked);
        showMoney();
    }

    @Override
    void focusFirst() {
        group.getElement().callJsFunction("focus");
    }

    private void changed(Set<Integer> before, Set<Integer> now) {
        if (filling) {
            return;
        }
        if (now.size() > 1 && now.contains(alone)) {
            Set<Integer> kept = new HashSet<>(now);
            kept.removeIf(option -> (option == alone) == before.contains(alone));
            put(kept);
        }
        if (total > 0) {
            showMoney();
            Announcer.say(this, money.getText());
        }
        onChange.run();
    }

    private void put(Set<Integer> marked) {
        filling = true;
        group.setValue(marked);
        filling = false;
    }

    private void showMoney() {
        if (total > 0) {
            long cost = group.getValue().stream()
                    .mapToLong(option -> options.get(option).cost())
                    .sum();
            money.getElement().setAttribute("data-over", Boolean.toString(cost > total));
            money.setText(getTranslation(
                    cost > total ? "voting.paper.money-over" : "voting.paper.money-left",
                    Map.of(
                            "cost", Amounts.hundredths(cost, Words.locale(this)),
                            "rest", Amounts.hundredths(Math.abs(total - cost), Words.locale(this)),
                            "total", Amounts.hundredths(total, Words.locale(this)))));
        }
    }
}
