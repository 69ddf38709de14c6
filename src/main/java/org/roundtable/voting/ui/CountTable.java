package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.DataTable;
import org.roundtable.common.ui.Rows;

/** A table of a count. While votes come in, only rows that changed are drawn anew, so that nobody loses their place. */
class CountTable extends Div {
    private final Last<List<String>> columns = new Last<>();
    private @Nullable DataTable table;
    private @Nullable Rows<Line> rows;

    CountTable() {
        addClassName("count-table");
    }

    void show(CountRows count) {
        if (columns.differs(count.headings()) || table == null || rows == null) {
            DataTable made = new DataTable(count.headings());
            removeAll();
            add(made);
            table = made;
            rows = new Rows<>(made.body(), Line::at, line -> row(made, line.cells()));
        }
        table.setCaption(count.caption());
        rows.show(IntStream.range(0, count.rows().size())
                .mapToObj(at -> new Line(at, count.rows().get(at)))
                .toList());
    }

    private static NativeTableRow row(DataTable table, List<String> cells) {
        return table.row(cells.stream().map(Span::new).toArray(Component[]::new));
    }

    private record Line(int at, List<String> cells) {}
}
