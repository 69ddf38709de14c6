package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Rows;
import org.roundtable.meeting.ItemState;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.ProposedItem;

/** What the viewer has proposed, and what facilitators have answered. */
class MyProposals extends UnorderedList {
    private final MeetingTools tools;
    private final BoardId board;
    private final MeetingId meeting;
    private final Rows<ProposedItem> rows = new Rows<>(this, ProposedItem::id, this::row);

    MyProposals(MeetingTools tools, BoardId board, MeetingId meeting) {
        this.tools = tools;
        this.board = board;
        this.meeting = meeting;
        addClassName("agenda-mine");
        tools.screens().follow(this, tools.wishes().mine(board, meeting), this::show);
    }

    private void show(List<ProposedItem> items) {
        setVisible(!items.isEmpty());
        rows.show(items);
    }

    private Component row(ProposedItem item) {
        Map<String, Object> named = Map.of("title", item.title());
        boolean declined = item.state() == ItemState.DECLINED;
        ListItem row = new ListItem(
                new Paragraph(getTranslation(declined ? "agenda.mine.declined" : "agenda.mine.waits", named)));
        row.addClassName("notice");
        if (declined) {
            row.add(new Paragraph(item.reason()));
        } else {
            Button back = new Button(
                    getTranslation("agenda.take-back"), click -> tools.wishes().takeBack(board, meeting, item.id()));
            back.setAriaLabel(getTranslation("agenda.take-back.of", named));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(back);
        }
        return row;
    }
}
