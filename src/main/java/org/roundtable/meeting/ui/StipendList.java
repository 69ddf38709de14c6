package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roundtable.board.BoardView;
import org.roundtable.common.Money;
import org.roundtable.common.ui.Amounts;
import org.roundtable.common.ui.DataTable;
import org.roundtable.common.ui.Rows;
import org.roundtable.common.ui.Times;
import org.roundtable.live.Feed;
import org.roundtable.meeting.StipendView;

/** What is owed to people for their part in meetings, and what was paid. */
class StipendList extends Section {
    private final CareTools tools;
    private final BoardView board;
    private final Feed<List<StipendView>> feed;
    private final Locale language = getLocale();
    private final StipendWords words;
    private final Paragraph total = new Paragraph();
    private final DataTable table = new DataTable(List.of(
            getTranslation("stipend.person"),
            getTranslation("access.log.meeting"),
            getTranslation("stipend.kind"),
            getTranslation("stipend.amount"),
            getTranslation("stipend.state"),
            getTranslation("stipend.actions")));
    private final Rows<StipendView> rows = new Rows<>(table.body(), StipendView::id, this::row);
    private final Anchor export;

    StipendList(CareTools tools, BoardView board) {
        this.tools = tools;
        this.board = board;
        this.feed = tools.stipends().feed(board.id());
        this.words = new StipendWords(this, board.zone());
        addClassName("section");
        export = new Anchor(this::export, getTranslation("stipend.export"));
        export.addClassName("back-link");
        table.setCaption(getTranslation("stipend.heading"));
        add(new H2(getTranslation("stipend.heading")), total, table, export);
        tools.screens().follow(this, feed, this::show);
    }

    private void show(List<StipendView> stipends) {
        rows.show(stipends);
        table.setVisible(!stipends.isEmpty());
        export.setVisible(!stipends.isEmpty());
        total.setText(
                stipends.isEmpty()
                        ? getTranslation("stipend.none")
                        : getTranslation(
                                "stipend.total", Map.of("due", sum(stipends, false), "paid", sum(stipends, true))));
    }

    private static Money sum(List<StipendView> stipends, boolean paid) {
        return new Money(stipends.stream()
                .filter(one -> one.paidAt().isPresent() == paid)
                .mapToLong(one -> one.amount().hundredths())
                .sum());
    }

    private Component row(StipendView one) {
        return table.row(
                List.of(
                        new Span(one.person().name()),
                        new Span(
                                one.plan().title() + ", " + Times.day(one.plan().startsAt(), board.zone(), language)),
                        new Span(one.kind()),
                        new Span(Amounts.hundredths(one.amount().hundredths(), language)),
                        new Span(words.state(one))),
                actions(one));
    }

    private Component actions(StipendView one) {
        Div actions = new Div();
        actions.addClassName("row");
        if (one.paidAt().isEmpty()) {
            Map<String, Object> whose = Map.of("name", one.person().name(), "kind", one.kind());
            Button pay = new Button(
                    getTranslation("stipend.pay"), click -> tools.stipends().pay(board.id(), one.meeting(), one.id()));
            pay.setAriaLabel(getTranslation("stipend.pay.of", whose));
            Button strike = new Button(
                    getTranslation("stipend.strike"),
                    click -> tools.stipends().strikeOut(board.id(), one.meeting(), one.id()));
            strike.setAriaLabel(getTranslation("stipend.strike.of", whose));
            strike.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(pay, strike);
        }
        return actions;
    }

    /** What is shown, read anew: a download runs beside the screen. */
    private void export(DownloadEvent event) throws IOException {
        event.setFileName(words.file());
        event.setContentType("text/csv;charset=utf-8");
        try (Writer to = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            StipendsCsv.write(feed.load().get(), words, to);
        }
    }
}
