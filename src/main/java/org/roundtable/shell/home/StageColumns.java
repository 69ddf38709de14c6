package org.roundtable.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.roundtable.initiative.InitiativeCard;
import org.roundtable.initiative.Stage;

/** Initiatives as columns, one for each stage from proposal to completion; the stages off that way only when needed. */
class StageColumns extends Div implements InitiativesShown {
    private final Map<Stage, StageColumn> columns = new EnumMap<>(Stage.class);

    StageColumns(Set<Stage> stages, Function<InitiativeCard, Component> make) {
        addClassName("stage-columns");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("home.initiatives.by-stage"));
        Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.DRAFT)
                .filter(stage -> stages.isEmpty() || stages.contains(stage))
                .forEach(stage -> columns.put(stage, new StageColumn(stage, make)));
        columns.values().forEach(this::add);
    }

    @Override
    public void show(List<InitiativeCard> cards) {
        columns.forEach((stage, column) -> {
            List<InitiativeCard> here =
                    cards.stream().filter(card -> card.stage() == stage).toList();
            column.show(here);
            column.setVisible(!here.isEmpty() || !stage.stopped());
        });
    }

    @Override
    public Component component() {
        return this;
    }
}
