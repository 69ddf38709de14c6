package org.roundtable.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.roundtable.common.ui.Rows;
import org.roundtable.initiative.InitiativeCard;
import org.roundtable.initiative.Stage;

/** The initiatives of one stage. */
class StageColumn extends Section {
    private final Span count = new Span();
    private final Rows<InitiativeCard> rows;

    StageColumn(Stage stage, Function<InitiativeCard, Component> make) {
        addClassName("stage-column");
        getElement().setAttribute("data-stage", stage.name());
        count.addClassName("count");
        H3 title = new H3(new Span(getTranslation(StageWords.key(stage))), count);
        UnorderedList list = new UnorderedList();
        rows = new Rows<>(list, InitiativeCard::id, card -> new ListItem(make.apply(card)));
        add(title, list);
    }

    void show(List<InitiativeCard> cards) {
        count.setText(Integer.toString(cards.size()));
        rows.show(cards);
    }
}
