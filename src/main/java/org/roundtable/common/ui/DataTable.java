package org.roundtable.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A plain table, which screen readers read as one and narrow screens show as cards. The first cell of a row names it. */
public final class DataTable extends Div {
    private final NativeTableCaption caption;
    private final NativeTableBody body;
    private final List<String> headings;

    public DataTable(List<String> headings) {
        this.headings = List.copyOf(headings);
        addClassName("table-scroll");
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        NativeTable table = new NativeTable();
        table.addClassName("data-table");
        NativeTableRow head = new NativeTableRow();
        headings.forEach(heading -> head.add(headingCell(heading, "col")));
        caption = table.getCaption();
        table.getHead().add(head);
        body = table.addBody();
        add(table);
    }

    public void setCaption(String text) {
        caption.setText(text);
        getElement().setAttribute("aria-label", text);
    }

    /** Where the rows are; see {@link Rows}. */
    public NativeTableBody body() {
        return body;
    }

    /** A row with a cell for each heading; the caller puts it into the {@link #body}. */
    public NativeTableRow row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            Component cell = i == 0 ? headingCell("", "row") : new NativeTableCell();
            cell.getElement().appendChild(cells[i].getElement()).setAttribute("data-label", headings.get(i));
            row.add(cell);
        }
        return row;
    }

    /** A row whose last heading is for what can be done. */
    public NativeTableRow row(List<Component> cells, Component actions) {
        NativeTableRow row = row(cells.toArray(Component[]::new));
        NativeTableCell last = new NativeTableCell();
        last.addClassName("cell-actions");
        last.add(actions);
        row.add(last);
        return row;
    }

    private static NativeTableHeaderCell headingCell(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
