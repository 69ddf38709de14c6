package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Rows;
import org.roundtable.meeting.DateLinks;
import org.roundtable.meeting.DateSearchSnapshot;

/** The meetings of a board whose date is looked for; not there when there are none. */
class DateSearchRows extends Section {
    private final BoardView board;
    private final Rows<DateSearchSnapshot> rows;

    DateSearchRows(DateTools tools, BoardView board) {
        this.board = board;
        addClassName("section");
        UnorderedList list = new UnorderedList();
        list.addClassName("meeting-rows");
        rows = new Rows<>(list, DateSearchSnapshot::id, this::row);
        add(new H2(getTranslation("dates.open")), list);
        setVisible(false);
        tools.screens().follow(this, tools.searches().feedOf(board.id()), this::show);
    }

    private void show(List<DateSearchSnapshot> searches) {
        setVisible(!searches.isEmpty());
        rows.show(searches);
    }

    private Component row(DateSearchSnapshot search) {
        Anchor title = new Anchor(
                DateLinks.search(board.id(), search.id()), search.plan().title());
        title.addClassName("meeting-row-title");
        Paragraph about = new Paragraph(DateWords.explanation(this, search.plan()));
        about.addClassName("muted");
        ListItem row = new ListItem(title, new Paragraph(getTranslation("dates.open.say")), about);
        row.addClassName("meeting-row");
        return row;
    }
}
