package org.roundtable.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes tables into a Word document; their first row is marked as header and repeats on each page. */
final class WordTables {
    private static final String LINE = "C6CDD7";

    private WordTables() {}

    static void write(XWPFDocument word, Block.Table table) {
        XWPFParagraph caption = word.createParagraph();
        caption.setStyle("Caption");
        WordLines.write(caption, Inline.of(table.caption()));
        XWPFTable grid =
                ruled(word.createTable(table.rows().size() + 1, table.headers().size()));
        XWPFTableRow titles = grid.getRow(0);
        titles.setRepeatHeader(true);
        List<Integer> widths = ColumnWidths.of(table);
        for (int column = 0; column < widths.size(); column++) {
            titles.getCell(column).setWidth(widths.get(column) + "%");
            fill(titles.getCell(column), strong(table.headers().get(column)));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            fill(grid.getRow(row + 1), table.rows().get(row), table.rowHeader());
        }
        word.createParagraph();
    }

    static void write(XWPFDocument word, Block.Facts facts) {
        if (facts.facts().isEmpty()) {
            return;
        }
        XWPFTable grid = ruled(word.createTable(facts.facts().size(), 2));
        for (int row = 0; row < facts.facts().size(); row++) {
            Block.Fact fact = facts.facts().get(row);
            grid.getRow(row).getCell(0).setWidth("28%");
            grid.getRow(row).getCell(1).setWidth("72%");
            fill(grid.getRow(row).getCell(0), strong(fact.label()));
            fill(grid.getRow(row).getCell(1), fact.value());
        }
        word.createParagraph();
    }

    private static XWPFTable ruled(XWPFTable table) {
        table.setWidth("100%");
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        return table;
    }

    private static void fill(XWPFTableRow row, List<String> cells, int header) {
        row.setCantSplitRow(true);
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            fill(row.getCell(column), column == header ? strong(text) : Inline.of(text));
        }
    }

    private static List<Inline> strong(String text) {
        return List.of(new Inline.Strong(Inline.of(text)));
    }

    private static void fill(XWPFTableCell cell, List<Inline> inlines) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle("TableText");
        WordLines.write(paragraph, inlines);
    }
}
