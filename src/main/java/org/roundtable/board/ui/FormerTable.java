package org.roundtable.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.roundtable.board.AdministeredBoard;
import org.roundtable.board.FormerMember;
import org.roundtable.common.ui.DataTable;
import org.roundtable.common.ui.Rows;
import org.roundtable.common.ui.Times;

/** Who was on a board, and when. */
final class FormerTable extends Div {
    private final DataTable table = new DataTable(List.of(
            getTranslation("board.one.person"),
            getTranslation("board.one.role"),
            getTranslation("board.one.seat"),
            getTranslation("board.one.since"),
            getTranslation("board.one.until")));
    private final Rows<FormerMember> rows = new Rows<>(table.body(), former -> former, this::row);
    private ZoneId zone;

    FormerTable(AdministeredBoard board) {
        zone = board.board().zone();
        add(table);
        show(board);
    }

    void show(AdministeredBoard board) {
        zone = board.board().zone();
        table.setCaption(getTranslation(
                "board.one.former-caption", Map.of("n", board.former().size())));
        rows.show(board.former());
    }

    private Component row(FormerMember former) {
        return table.row(
                new Span(former.person().name()),
                new Span(Words.role(this, former.role())),
                new Span(Words.seat(this, former.seat())),
                day(former.since()),
                day(former.until()));
    }

    private Span day(Instant at) {
        return new Span(Times.day(at, zone, getLocale()));
    }
}
