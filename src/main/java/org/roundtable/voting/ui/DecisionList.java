package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Announcer;
import org.roundtable.common.ui.Empty;
import org.roundtable.common.ui.Times;
import org.roundtable.voting.Decision;
import org.roundtable.voting.PollDecisions;

/** The decisions that are wanted, with what one can do with them. */
class DecisionList extends Div {
    private final transient VotingTools tools;
    private final transient PollDecisions decisions;
    private final BoardView board;
    private final DecisionWords words;
    private final DecisionFields fields;
    private final DecisionTable table;
    private final Div actions = new Div();
    private final Empty none = new Empty("decisions.none-title", "decisions.none-text");
    private final Empty unfitting;
    private final Consumer<DecisionFilter> chosen;
    private volatile DecisionFilter filter;
    private List<Decision> all = List.of();

    DecisionList(
            VotingTools tools,
            PollDecisions decisions,
            BoardView board,
            DecisionWords words,
            DecisionFilter filter,
            Consumer<DecisionFilter> chosen) {
        this.tools = tools;
        this.decisions = decisions;
        this.board = board;
        this.words = words;
        this.filter = filter;
        this.chosen = chosen;
        addClassName("stack-l");
        fields = new DecisionFields(filter, words, this::want);
        table = new DecisionTable(board.id(), words);
        unfitting = new Empty(
                "decisions.unfitting-title",
                "decisions.unfitting-text",
                new Button(getTranslation("decisions.show-all"), click -> wantAll()));
        add(head(), fields, table, none, unfitting);
        tools.screens().follow(this, decisions.feed(board.id()), this::show);
    }

    private Header head() {
        Paragraph printed = new Paragraph(getTranslation(
                "decisions.printed",
                Map.of(
                        "board",
                        board.name(),
                        "day",
                        Times.day(tools.clock().instant(), board.zone(), words.locale()))));
        printed.addClassName("print-only");
        Paragraph lead = new Paragraph(getTranslation("decisions.lead"));
        lead.addClassNames("lead", "screen-only");
        actions.add(
                new Anchor(this::export, getTranslation("decisions.export")),
                new Button(
                        getTranslation("decisions.print"),
                        click -> getUI().orElseThrow().getPage().executeJs("window.print()")));
        actions.addClassNames("page-actions", "row");
        Header head = new Header(new H1(getTranslation("decisions.title")), printed, lead, actions);
        head.addClassName("page-head");
        return head;
    }

    private void show(List<Decision> now) {
        all = now;
        fields.offer(now.stream()
                .map(words::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList());
        refresh();
    }

    private void want(DecisionFilter wanted) {
        filter = wanted;
        refresh();
        chosen.accept(wanted);
    }

    private void wantAll() {
        DecisionFilter wanted = new DecisionFilter("", null, null, null, filter.order());
        fields.fill(wanted);
        want(wanted);
    }

    private void refresh() {
        List<Decision> shown = filter.of(all, words);
        table.show(shown, all.size());
        table.setVisible(!shown.isEmpty());
        fields.setVisible(!all.isEmpty());
        actions.setVisible(!shown.isEmpty());
        none.setVisible(all.isEmpty());
        unfitting.setVisible(!all.isEmpty() && shown.isEmpty());
        if (filter.narrows()) {
            Announcer.say(this, getTranslation("decisions.shown", Map.of("n", shown.size(), "all", all.size())));
        }
    }

    /** What is shown, read anew: a download runs beside the screen. */
    private void export(DownloadEvent event) throws IOException {
        List<Decision> wanted = filter.of(decisions.of(board.id()), words);
        event.setFileName(words.text("decisions.file", Map.of()) + ".csv");
        event.setContentType("text/csv;charset=utf-8");
        try (Writer to = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            DecisionsCsv.write(wanted, words, to);
        }
    }
}
