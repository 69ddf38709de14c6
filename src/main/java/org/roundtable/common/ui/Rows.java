package org.roundtable.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The first children of a container, one for each item of a list. Of what is shown, only what changed is touched. */
public final class Rows<T> {
    private final HasElement parent;
    private final Function<T, Object> key;
    private final Function<T, Component> make;
    private final Map<Object, Row<T>> shown = new HashMap<>();

    /**
     * @param key what stays the same about an item while the rest of it changes
     * @param make draws an item; called again when an item is no longer equal to what it was
     */
    public Rows(HasElement parent, Function<T, Object> key, Function<T, Component> make) {
        this.parent = parent;
        this.key = key;
        this.make = make;
    }

    public void show(List<T> items) {
        Set<Object> wanted = new HashSet<>();
        items.forEach(item -> wanted.add(key.apply(item)));
        shown.entrySet().removeIf(row -> {
            boolean gone = !wanted.contains(row.getKey());
            if (gone) {
                row.getValue().element().removeFromParent();
            }
            return gone;
        });
        for (int i = 0; i < items.size(); i++) {
            put(i, items.get(i));
        }
    }

    private void put(int index, T item) {
        Object name = key.apply(item);
        Row<T> row = shown.get(name);
        if (row == null || !row.item().equals(item)) {
            if (row != null) {
                row.element().removeFromParent();
            }
            row = new Row<>(item, make.apply(item).getElement());
            shown.put(name, row);
        }
        if (parent.getElement().indexOfChild(row.element()) != index) {
            row.element().removeFromParent();
            parent.getElement().insertChild(index, row.element());
        }
    }

    private record Row<T>(T item, Element element) {}
}
