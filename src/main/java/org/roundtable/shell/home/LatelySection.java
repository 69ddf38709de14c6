package org.roundtable.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.audit.AuditLine;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Rows;
import org.roundtable.common.ui.Times;
import org.roundtable.initiative.InitiativeCard;
import org.roundtable.live.Topic;
import org.roundtable.shell.Portraits;
import org.roundtable.shell.ShellLinks;

/** What happened lately on the board. */
class LatelySection extends Section {
    private final HomeSources sources;
    private final BoardView board;
    private final Paragraph nothing = new Paragraph(getTranslation("home.lately.nothing"));
    private final Rows<AuditLine> rows;
    private Map<Topic, String> titles = Map.of();

    LatelySection(HomeSources sources, BoardView board) {
        this.sources = sources;
        this.board = board;
        addClassName("section");
        OrderedList list = new OrderedList();
        list.addClassName("lately");
        nothing.addClassName("muted");
        rows = new Rows<>(list, AuditLine::number, this::draw);
        add(new H2(getTranslation("home.lately.title")), list, nothing);
    }

    /** Comments are told with the title of what they are about. */
    void titles(List<InitiativeCard> cards) {
        titles = cards.stream().collect(Collectors.toMap(card -> card.id().topic(), InitiativeCard::title));
    }

    void show(List<AuditLine> lines) {
        List<AuditLine> known = lines.stream()
                .filter(line -> sources.texts().knows("activity." + line.action()))
                .toList();
        rows.show(known);
        nothing.setVisible(known.isEmpty());
    }

    private Component draw(AuditLine line) {
        ListItem item = new ListItem();
        String who = getTranslation("home.lately.clock");
        if (line.by() != null) {
            var person = sources.people().badge(line.by());
            who = person.name();
            item.add(Portraits.small(person));
        }
        item.add(sentence(line, who), when(line));
        return item;
    }

    private Paragraph sentence(AuditLine line, String who) {
        String text = getTranslation("activity." + line.action(), Map.of("who", who, "detail", line.detail()));
        Topic on = line.on();
        HtmlContainer told = on == null
                ? new Span()
                : ShellLinks.subject(board.id(), on)
                        .<HtmlContainer>map(address -> new Anchor(address, ""))
                        .orElseGet(Span::new);
        told.add(new Span(text));
        String title = on == null ? null : titles.get(on);
        if (title != null && line.detail().isEmpty()) {
            Span about = new Span(title);
            about.addClassName("lately-about");
            told.add(new Text(" "), about);
        }
        return new Paragraph(told);
    }

    private Component when(AuditLine line) {
        var locale = UI.getCurrent().getLocale();
        TimeText time = new TimeText(Times.relative(sources.clock().instant(), line.at(), locale));
        time.getElement()
                .setAttribute("datetime", line.at().toString())
                .setAttribute("title", Times.dayAndTime(line.at(), board.zone(), locale));
        time.addClassName("muted");
        return time;
    }
}
