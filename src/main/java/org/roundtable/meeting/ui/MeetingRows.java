package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Rows;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MeetingState;
import org.roundtable.meeting.MeetingSummary;

/** Some meetings of a board under a heading; not there when there are none. */
class MeetingRows extends Section {
    private final BoardView board;
    private final Rows<MeetingSummary> rows;

    MeetingRows(String headingKey, BoardView board) {
        this.board = board;
        addClassName("section");
        UnorderedList list = new UnorderedList();
        list.addClassName("meeting-rows");
        rows = new Rows<>(list, MeetingSummary::id, this::row);
        add(new H2(getTranslation(headingKey)), list);
    }

    void show(List<MeetingSummary> meetings) {
        setVisible(!meetings.isEmpty());
        rows.show(meetings);
    }

    private Component row(MeetingSummary meeting) {
        Anchor title = new Anchor(
                MeetingLinks.meeting(board.id(), meeting.id()), meeting.plan().title());
        title.addClassName("meeting-row-title");
        Paragraph when = new Paragraph(MeetingWords.when(this, meeting.plan(), board.zone()));
        Paragraph where = new Paragraph(MeetingWords.where(this, meeting.plan()));
        where.addClassName("muted");
        where.setVisible(!where.getText().isEmpty());
        ListItem row = new ListItem(title, when, where);
        row.addClassName("meeting-row");
        if (meeting.state() == MeetingState.CANCELLED) {
            Span badge = new Span(getTranslation("meeting.state.CANCELLED"));
            badge.addClassName("badge");
            badge.getElement().setAttribute("data-kind", "error");
            row.add(badge);
        }
        return row;
    }
}
