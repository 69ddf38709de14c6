package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.roundtable.common.ui.Rows;

/** A list with its heading, in sight only when there is something in it. */
class RecordList<T> extends Div {
    private final transient Rows<T> rows;

    RecordList(String headingKey, Function<T, Object> key, Function<T, Component> row) {
        addClassName("stack-s");
        UnorderedList list = new UnorderedList();
        list.addClassName("room-list");
        rows = new Rows<>(list, key, row);
        add(new H3(getTranslation(headingKey)), list);
        setVisible(false);
    }

    void show(List<T> items) {
        setVisible(!items.isEmpty());
        rows.show(items);
    }
}
