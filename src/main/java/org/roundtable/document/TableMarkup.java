package org.roundtable.document;

import java.util.List;
import org.jsoup.nodes.Element;

/** Tables in HTML: every header says what it heads. */
final class TableMarkup {
    /** In characters: headers that fill a page leave no room for rows when they are repeated, and break the PDF. */
    private static final int REPEATED = 400;

    private TableMarkup() {}

    /** A table without rows has its headers as its body, since PDF/UA allows no head without one. */
    static void append(Element parent, Block.Table table) {
        Element node = parent.appendElement("table");
        if (String.join("", table.headers()).length() > REPEATED) {
            node.addClass("once");
        }
        Markup.words(node.appendElement("caption"), table.caption());
        Element columns = node.appendElement("colgroup");
        ColumnWidths.of(table).forEach(width -> columns.appendElement("col").attr("style", "width: " + width + "%"));
        boolean bare = table.rows().isEmpty();
        Element titles = node.appendElement(bare ? "tbody" : "thead").appendElement("tr");
        table.headers().forEach(text -> Markup.words(titles.appendElement("th").attr("scope", "col"), text));
        if (!bare) {
            Element body = node.appendElement("tbody");
            table.rows().forEach(row -> row(body.appendElement("tr"), row, table.rowHeader()));
        }
    }

    static void append(Element parent, Block.Facts facts) {
        if (facts.facts().isEmpty()) {
            return;
        }
        Element body = parent.appendElement("table").addClass("facts").appendElement("tbody");
        for (Block.Fact fact : facts.facts()) {
            Element row = body.appendElement("tr");
            Markup.words(row.appendElement("th").attr("scope", "row"), fact.label());
            Markup.lines(row.appendElement("td"), fact.value());
        }
    }

    private static void row(Element row, List<String> cells, int header) {
        for (int column = 0; column < cells.size(); column++) {
            Element cell = column == header ? row.appendElement("th").attr("scope", "row") : row.appendElement("td");
            Markup.lines(cell, Inline.of(cells.get(column)));
        }
    }
}
