package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;

/** Meetings in one's own calendar program: the links by which it fetches them. */
class CalendarsSection extends Section {
    CalendarsSection(CalendarTools tools, BoardView board) {
        addClassNames("page", "section");
        Paragraph lead = new Paragraph(getTranslation("calendar.lead"));
        lead.addClassName("muted");
        add(
                new H2(getTranslation("calendar.title")),
                lead,
                new CalendarLinkBox("calendar.mine", tools.mine().linked(), tools.mine()::link, tools.mine()::revoke));
        if (board.role() == Role.FACILITATOR) {
            BoardId id = board.id();
            add(new CalendarLinkBox(
                    "calendar.board",
                    tools.board().linked(id),
                    () -> tools.board().link(id),
                    () -> tools.board().revoke(id)));
        }
    }
}
