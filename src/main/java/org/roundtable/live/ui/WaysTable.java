package org.roundtable.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.roundtable.common.ui.DataTable;
import org.roundtable.common.ui.Rows;
import org.roundtable.live.LiveTotals.Way;

/** How updates travelled to the screens. */
final class WaysTable extends Section {
    private static final long THOUSAND = 1000;

    private final DataTable table = new DataTable(
            List.of(getTranslation("live.way"), getTranslation("live.frames"), getTranslation("live.characters")));
    private final Rows<Way> rows = new Rows<>(table.body(), Way::transport, this::row);

    WaysTable() {
        addClassName("section");
        table.setCaption(getTranslation("live.ways-since"));
        add(new H2(getTranslation("live.ways")), table);
    }

    void show(List<Way> ways) {
        rows.show(ways);
    }

    private Component row(Way way) {
        return table.row(
                new Span(getTranslation("live.way." + way.transport())),
                number(way.frames()),
                number(Math.ceilDiv(way.characters(), THOUSAND)));
    }

    private Span number(Number value) {
        return new Span(getTranslation("live.number", Map.of("n", value)));
    }
}
