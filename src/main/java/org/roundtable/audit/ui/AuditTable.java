package org.roundtable.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.roundtable.audit.AuditLine;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.DataTable;
import org.roundtable.common.ui.Rows;
import org.roundtable.common.ui.Times;

/** Lines of the record. */
final class AuditTable extends Div {
    private static final int SEAL_SHOWN = 12;

    private final ActivityTexts texts;
    private final Map<BoardId, String> boards;
    private final ZoneId zone;
    private final DataTable table = new DataTable(List.of(
            getTranslation("audit.number"),
            getTranslation("audit.at"),
            getTranslation("audit.what"),
            getTranslation("audit.board"),
            getTranslation("audit.seal")));
    private final Rows<AuditLine> rows = new Rows<>(table.body(), AuditLine::number, this::row);

    AuditTable(ActivityTexts texts, Map<BoardId, String> boards, ZoneId zone) {
        this.texts = texts;
        this.boards = boards;
        this.zone = zone;
        add(table);
    }

    void show(List<AuditLine> lines, long all) {
        table.setCaption(getTranslation("audit.caption", Map.of("n", all, "zone", zone.getId())));
        rows.show(lines);
    }

    private Component row(AuditLine line) {
        BoardId board = line.board();
        return table.row(
                new Span(Long.toString(line.number())),
                new Span(Times.dayAndTime(line.at(), zone, getLocale())),
                new Span(texts.of(line, getLocale())),
                new Span(board == null ? "" : boards.getOrDefault(board, "")),
                seal(line));
    }

    private Span seal(AuditLine line) {
        Span seal = new Span(line.hash().substring(0, SEAL_SHOWN));
        seal.addClassNames("muted", "small");
        seal.setTitle(getTranslation("audit.seal-of", Map.of("n", line.number(), "hash", line.hash())));
        return seal;
    }
}
