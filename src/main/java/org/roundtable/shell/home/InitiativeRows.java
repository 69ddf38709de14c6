package org.roundtable.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.roundtable.common.ui.Rows;
import org.roundtable.initiative.InitiativeCard;

/** Initiatives as a list. */
class InitiativeRows extends UnorderedList implements InitiativesShown {
    private final Rows<InitiativeCard> rows;

    InitiativeRows(Function<InitiativeCard, Component> make) {
        addClassName("initiative-rows");
        rows = new Rows<>(this, InitiativeCard::id, make);
    }

    @Override
    public void show(List<InitiativeCard> cards) {
        rows.show(cards);
    }

    @Override
    public Component component() {
        return this;
    }
}
