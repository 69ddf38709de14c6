package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.ui.DataTable;

/** A section about one way of taking part: how it is counted, then a table, or a sentence where there is nothing. */
abstract class TablePart extends Section {
    /** @param key of the heading; with {@code .rule} of how it is counted */
    TablePart(String key) {
        addClassName("section");
        Paragraph rule = new Paragraph(getTranslation(key + ".rule"));
        rule.addClassName("muted");
        add(new H2(getTranslation(key)), rule);
    }

    /** The body is for the caller to fill. */
    final DataTable table(String captionKey, List<String> headings) {
        DataTable table = new DataTable(headings);
        table.setCaption(getTranslation(captionKey));
        add(table);
        return table;
    }

    final void tell(String key) {
        add(new Paragraph(getTranslation(key)));
    }

    final String seat(Optional<SeatCategory> seat) {
        return seat.map(this::seat).orElseGet(() -> getTranslation("room.seat.none"));
    }

    final String seat(SeatCategory seat) {
        return getTranslation("room.seat." + seat);
    }

    static void fill(DataTable table, Component... cells) {
        table.body().add(table.row(cells));
    }
}
