package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.DataTable;
import org.roundtable.common.ui.Empty;
import org.roundtable.common.ui.Rows;
import org.roundtable.common.ui.Times;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.PulsePoint;
import org.roundtable.meeting.PulseQuestion;
import org.roundtable.meeting.PulseResult;

/** The line trust takes: drawn, and beside it as a table with the number of answers of each meeting. */
class PulsePage extends Div {
    private final transient BoardView board;
    private final Empty none = new Empty("pulse.line.none", "pulse.line.none-text");
    private final PulseChart chart = new PulseChart();
    private final DataTable table = new DataTable(headings());
    private final Rows<PulsePoint> rows = new Rows<>(table.body(), PulsePoint::meeting, this::row);
    private final Section drawn = new Section(new H2(getTranslation("pulse.line.heading")), chart, table);

    PulsePage(BoardView board) {
        this.board = board;
        addClassName("page-wide");
        Anchor back = new Anchor(MeetingLinks.all(board.id()), getTranslation("meeting.all"));
        back.addClassName("back-link");
        Paragraph lead = new Paragraph(getTranslation("pulse.line.lead", Map.of("enough", PulseResult.ENOUGH)));
        lead.addClassName("lead");
        Header head = new Header(back, new H1(getTranslation("pulse.line")), lead);
        head.addClassName("page-head");
        drawn.addClassName("section");
        table.setCaption(getTranslation("pulse.line.table"));
        add(head, none, drawn);
    }

    /** The last meeting is drawn at the end of the line, and stands first in the table. */
    void show(List<PulsePoint> points) {
        none.setVisible(points.isEmpty());
        drawn.setVisible(!points.isEmpty());
        chart.setVisible(points.stream().anyMatch(PulsePoint::shown));
        chart.show(points, board.zone());
        rows.show(points.reversed());
    }

    private List<String> headings() {
        return Stream.concat(
                        Stream.of("pulse.line.meeting", "pulse.line.answers"),
                        Arrays.stream(PulseQuestion.values()).map(question -> "pulse.question." + question))
                .map(key -> getTranslation(key))
                .toList();
    }

    private Component row(PulsePoint point) {
        String day = Times.day(point.startsAt(), board.zone(), getLocale());
        Anchor meeting = new Anchor(
                MeetingLinks.meeting(board.id(), point.meeting()),
                getTranslation("pulse.line.of", Map.of("title", point.title(), "day", day)));
        Stream<Component> scores = point.shown()
                ? point.scores().stream()
                        .map(score -> new Span(getTranslation("pulse.average", Map.of("n", score.average()))))
                : Arrays.stream(PulseQuestion.values()).map(question -> tooFew());
        return table.row(Stream.concat(Stream.of(meeting, new Span(Integer.toString(point.answers()))), scores)
                .toArray(Component[]::new));
    }

    private Span tooFew() {
        Span few = new Span(getTranslation("pulse.line.too-few"));
        few.addClassName("muted");
        return few;
    }
}
