package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.DataTable;
import org.roundtable.meeting.PulseAnswer;
import org.roundtable.meeting.PulseLinks;
import org.roundtable.meeting.PulseResult;
import org.roundtable.meeting.PulseScore;
import org.roundtable.meeting.PulseSnapshot;
import org.roundtable.meeting.PulseState;

/** What came of a trust pulse, or why nothing is shown. It is drawn once: it never changes. */
class PulseResultPart extends Div {
    private final transient BoardId board;

    PulseResultPart(BoardId board) {
        this.board = board;
        addClassNames("stack", "pulse-result");
    }

    void show(PulseSnapshot now) {
        removeAll();
        setVisible(now.state() == PulseState.CLOSED);
        if (isVisible()) {
            fill(now);
        }
    }

    private void fill(PulseSnapshot closed) {
        closed.result().ifPresentOrElse(this::draw, () -> tooFew(closed.answers()));
        Anchor line = new Anchor(PulseLinks.line(board), getTranslation("pulse.to-line"));
        line.addClassName("pulse-way");
        add(line);
    }

    private void tooFew(int answers) {
        Paragraph few = new Paragraph(getTranslation("pulse.few", Map.of("n", answers, "enough", PulseResult.ENOUGH)));
        few.addClassName("why-not");
        add(few);
    }

    private void draw(PulseResult result) {
        Paragraph answers = new Paragraph(getTranslation("pulse.answers", Map.of("n", result.answers())));
        answers.addClassName("muted");
        add(answers, table(result.scores()));
        if (!result.sentences().isEmpty()) {
            UnorderedList said = new UnorderedList();
            said.addClassName("pulse-sentences");
            result.sentences().forEach(sentence -> said.add(new ListItem(sentence)));
            add(new H3(getTranslation("pulse.sentences")), said);
        }
    }

    private DataTable table(List<PulseScore> scores) {
        List<String> headings = new ArrayList<>();
        headings.add(getTranslation("pulse.table.question"));
        headings.add(getTranslation("pulse.table.average"));
        IntStream.rangeClosed(PulseAnswer.LOWEST, PulseAnswer.HIGHEST)
                .forEach(number -> headings.add(getTranslation("pulse.number", Map.of("n", number))));
        DataTable table = new DataTable(headings);
        table.setCaption(getTranslation("pulse.table"));
        scores.forEach(score -> {
            List<Span> cells = new ArrayList<>();
            cells.add(new Span(getTranslation("pulse.question." + score.question())));
            cells.add(new Span(getTranslation("pulse.average", Map.of("n", score.average()))));
            score.counts().forEach(count -> cells.add(new Span(Integer.toString(count))));
            table.body().add(table.row(cells.toArray(Span[]::new)));
        });
        return table;
    }
}
