package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.roundtable.live.Topic;

/** What an item is about, as ways there. What is no longer there is left out. */
final class ItemLinks {
    private ItemLinks() {}

    static void show(Div place, SubjectNames names, List<Topic> links) {
        UnorderedList list = new UnorderedList();
        list.addClassName("room-links");
        links.forEach(link -> names.of(link)
                .ifPresent(subject -> list.add(new ListItem(new Anchor(subject.address(), subject.title())))));
        if (list.getComponentCount() > 0) {
            place.add(list);
        }
    }
}
