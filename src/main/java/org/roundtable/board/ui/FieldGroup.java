package org.roundtable.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.FieldSet;

/** Fields that answer one question together. */
final class FieldGroup extends FieldSet {
    FieldGroup(String question, Component... fields) {
        super(question);
        addClassName("field-group");
        add(fields);
    }
}
