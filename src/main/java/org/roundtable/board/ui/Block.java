package org.roundtable.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under its own heading, with its actions beside the heading. */
final class Block extends Section {
    Block(String title, Component... content) {
        addClassName("section");
        add(new H2(title));
        add(content);
    }

    static Block withActions(String title, Component action, Component... content) {
        Block block = new Block(title);
        block.removeAll();
        Div head = new Div(new H2(title), action);
        head.addClassName("section-head");
        block.add(head);
        block.add(content);
        return block;
    }
}
