package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.roundtable.common.ui.Rows;
import org.roundtable.meeting.AccessView;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;

/** What people need to take part in a meeting, for facilitators to see to. */
class CareSection extends Section {
    private final UnorderedList list = new UnorderedList();
    private final Rows<AccessView> rows;
    private final Paragraph none = new Paragraph(getTranslation("access.none"));

    CareSection(CareTools tools, MeetingViewer viewer, MeetingId meeting) {
        addClassName("section");
        list.addClassName("access-list");
        none.addClassName("muted");
        rows = new Rows<>(list, AccessView::id, need -> new CareRow(tools.care(), viewer.board(), meeting, need));
        Paragraph lead = new Paragraph(getTranslation("access.care.text"));
        lead.addClassName("muted");
        Anchor log = new Anchor(MeetingLinks.needsLog(viewer.board()), getTranslation("access.log"));
        log.addClassName("access-way");
        Button stipend = new Button(
                getTranslation("stipend.add"), click -> new StipendDialog(tools, viewer.board(), meeting).open());
        Div actions = new Div(stipend, log);
        actions.addClassName("form-actions");
        add(new H2(getTranslation("access.care")), lead, none, list, actions);
        tools.screens().follow(this, tools.care().feed(viewer.board(), meeting), this::show);
    }

    private void show(List<AccessView> needs) {
        none.setVisible(needs.isEmpty());
        list.setVisible(!needs.isEmpty());
        rows.show(needs);
    }
}
