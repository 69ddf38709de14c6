package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Rows;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.UnfinishedItem;

/** What the last meeting did not finish, offered for this one. Looked for anew when the agenda has other items. */
class UnfinishedPart extends Div {
    private final MeetingTools tools;
    private final BoardId board;
    private final MeetingId meeting;
    private final Rows<UnfinishedItem> rows;
    private @Nullable Set<AgendaItemId> onAgenda;

    UnfinishedPart(MeetingTools tools, BoardId board, MeetingId meeting) {
        this.tools = tools;
        this.board = board;
        this.meeting = meeting;
        addClassNames("card", "agenda-unfinished");
        UnorderedList list = new UnorderedList();
        list.addClassName("agenda-offers");
        rows = new Rows<>(list, UnfinishedItem::id, this::row);
        add(new H3(getTranslation("agenda.unfinished")), new Paragraph(getTranslation("agenda.unfinished.text")), list);
    }

    void show(MeetingSnapshot shown) {
        Set<AgendaItemId> now = shown.items().stream().map(ItemView::id).collect(Collectors.toSet());
        if (!now.equals(onAgenda)) {
            onAgenda = now;
            List<UnfinishedItem> offered = tools.unfinished().offered(board, meeting);
            setVisible(!offered.isEmpty());
            rows.show(offered);
        }
    }

    private Component row(UnfinishedItem item) {
        String title = item.plan().title();
        Button take = new Button(getTranslation("agenda.unfinished.take"));
        take.setAriaLabel(getTranslation("agenda.unfinished.take.of", Map.of("title", title)));
        take.setDisableOnClick(true);
        take.addClickListener(click -> {
            try {
                tools.unfinished().carryOver(board, meeting, item.id());
            } finally {
                take.setEnabled(true);
            }
        });
        ListItem row = new ListItem(
                new Span(title), new Span(MeetingWords.minutes(this, item.plan().minutes())), take);
        row.addClassName("row");
        return row;
    }
}
