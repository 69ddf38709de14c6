package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.DataTable;
import org.roundtable.common.ui.Times;
import org.roundtable.meeting.AccessLogLine;
import org.roundtable.meeting.MeetingLinks;

/** How many access needs were met and not met at each meeting. */
class AccessLog extends Section {
    private final BoardView board;

    AccessLog(CareTools tools, BoardView board) {
        this.board = board;
        addClassName("section");
        add(new H2(getTranslation("access.log.heading")));
        List<AccessLogLine> lines = tools.care().log(board.id());
        add(lines.isEmpty() ? none() : table(lines));
    }

    private Component none() {
        Paragraph none = new Paragraph(getTranslation("access.log.none"));
        none.addClassName("muted");
        return none;
    }

    private Component table(List<AccessLogLine> lines) {
        DataTable table = new DataTable(List.of(
                getTranslation("access.log.meeting"),
                getTranslation("access.log.day"),
                getTranslation("access.outcome.MET"),
                getTranslation("access.outcome.UNMET"),
                getTranslation("access.outcome.OPEN"),
                getTranslation("access.log.unmet-kinds")));
        table.setCaption(getTranslation("access.log.heading"));
        lines.forEach(line -> table.body().add(row(table, line)));
        return table;
    }

    private Component row(DataTable table, AccessLogLine line) {
        return table.row(
                new Anchor(
                        MeetingLinks.meeting(board.id(), line.meeting()),
                        line.plan().title()),
                new Span(Times.day(line.plan().startsAt(), board.zone(), getLocale())),
                new Span(Integer.toString(line.met())),
                new Span(Integer.toString(line.unmet())),
                new Span(Integer.toString(line.open())),
                new Span(line.unmetKinds().stream()
                        .map(kind -> AccessWords.kind(this, kind))
                        .collect(Collectors.joining(", "))));
    }
}
