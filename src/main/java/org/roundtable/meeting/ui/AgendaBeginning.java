package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Confirm;
import org.roundtable.common.ui.Rows;
import org.roundtable.meeting.AgendaTemplateView;
import org.roundtable.meeting.ItemPlan;
import org.roundtable.meeting.MeetingId;

/** Agendas to begin an empty one from: those that come along, and those the board has saved. */
class AgendaBeginning extends Div {
    private final MeetingTools tools;
    private final BoardId board;
    private final MeetingId meeting;
    private final UnorderedList saved = new UnorderedList();
    private final Rows<AgendaTemplateView> rows = new Rows<>(saved, AgendaTemplateView::id, this::row);

    AgendaBeginning(MeetingTools tools, BoardId board, MeetingId meeting) {
        this.tools = tools;
        this.board = board;
        this.meeting = meeting;
        addClassNames("card", "agenda-beginning");
        Div ready = new Div();
        ready.addClassName("row");
        for (StartingPoint point : StartingPoint.values()) {
            ready.add(begin(getTranslation("agenda.start." + point), point.items(this)));
        }
        saved.addClassName("agenda-templates");
        add(
                new H3(getTranslation("agenda.template.begin")),
                new Paragraph(getTranslation("agenda.template.begin.text")),
                ready,
                saved);
        tools.screens().follow(this, tools.templates().feed(board), this::show);
    }

    private void show(List<AgendaTemplateView> templates) {
        saved.setVisible(!templates.isEmpty());
        rows.show(templates);
    }

    private Component row(AgendaTemplateView template) {
        Button remove = new Button(getTranslation("agenda.template.remove"), click -> askRemove(template));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("agenda.template.remove.of", Map.of("name", template.name())));
        ListItem row = new ListItem(begin(template.name(), template.items()), remove);
        row.addClassName("row");
        return row;
    }

    private void askRemove(AgendaTemplateView template) {
        Confirm.ask(
                this,
                "agenda.template.remove.title",
                "agenda.template.remove.text",
                "agenda.template.remove",
                () -> tools.templates().remove(board, template.id()));
    }

    private Button begin(String name, List<ItemPlan> items) {
        Button begin = new Button(name);
        begin.setAriaLabel(getTranslation("agenda.template.begin.from", Map.of("name", name)));
        begin.setDisableOnClick(true);
        begin.addClickListener(click -> {
            try {
                tools.agenda().begin(board, meeting, items);
            } finally {
                begin.setEnabled(true);
            }
        });
        return begin;
    }
}
