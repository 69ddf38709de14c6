package org.roundtable.shell.home;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.roundtable.initiative.InitiativeCard;

/** A way to lay initiatives out. */
interface InitiativesShown {
    /** Touches only what is new, gone, changed or moved. */
    void show(List<InitiativeCard> cards);

    Component component();
}
