package org.roundtable.initiative;

import com.vaadin.flow.component.Component;
import org.roundtable.common.BoardId;

/** Draws initiatives for the lists of other rooms. A drawing does not change by itself. */
public interface InitiativePanels {
    /** A card, an {@code article} with its title as an {@code h4}; the lines stand above its last line. */
    Component card(BoardId board, InitiativeCard initiative, Component... lines);

    /** A list item. */
    Component row(BoardId board, InitiativeCard initiative, Component... lines);
}
