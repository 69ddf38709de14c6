package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.MeetingState;

/** The documents of a meeting as a whole, and the board pack. */
class DocumentsSection extends Section {
    private final MeetingViewer viewer;
    private final DocumentList list;
    private final Paragraph note = new Paragraph();
    private final PackLinks pack;

    DocumentsSection(MeetingTools tools, MeetingViewer viewer, MeetingId meeting) {
        this.viewer = viewer;
        addClassNames("section", "documents-section");
        list = new DocumentList(new DocumentDesk(this, tools.documents(), viewer.board(), meeting), Optional.empty());
        pack = new PackLinks(viewer.board(), meeting);
        note.addClassName("muted");
        Div head = new Div(new H2(getTranslation("documents.heading")));
        head.addClassName("section-head");
        add(head, note, list, pack);
        tools.screens().follow(this, tools.meetings().feed(viewer.board(), meeting), this::show);
    }

    private void show(MeetingSnapshot now) {
        boolean open = now.state() == MeetingState.PLANNED || now.state() == MeetingState.RUNNING;
        boolean lays = viewer.facilitator() && open;
        setVisible(viewer.facilitator() || now.published());
        note.setVisible(viewer.facilitator());
        note.setText(getTranslation(lays ? "documents.note.facilitator" : "documents.note"));
        pack.setVisible(now.published());
        list.allow(viewer.facilitator(), lays, now.plan().title());
    }
}
