package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.roundtable.common.ui.Rows;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.MeetingState;

/** What members propose for the agenda. */
class WishesPart extends Section {
    private final UnorderedList list = new UnorderedList();
    private final Rows<ItemView> rows;
    private final Optional<ProposeForm> form;

    WishesPart(MeetingTools tools, MeetingViewer viewer, MeetingId meeting) {
        addClassName("section");
        list.addClassName("agenda-offers");
        rows = new Rows<>(list, ItemView::id, item -> new ProposedRow(tools, viewer, meeting, item));
        form = viewer.member() && !viewer.facilitator()
                ? Optional.of(new ProposeForm(tools, viewer.board(), meeting))
                : Optional.empty();
        Paragraph lead = new Paragraph(
                getTranslation(viewer.facilitator() ? "agenda.wishes.facilitator" : "agenda.wishes.text"));
        lead.addClassName("muted");
        add(new H2(getTranslation("agenda.wishes")), lead, list);
        form.ifPresent(there -> add(new MyProposals(tools, viewer.board(), meeting), there));
    }

    void show(MeetingSnapshot shown) {
        boolean planned = shown.state() == MeetingState.PLANNED;
        rows.show(shown.proposed());
        list.setVisible(!shown.proposed().isEmpty());
        form.ifPresent(there -> there.setVisible(planned));
        setVisible(form.isPresent() && planned || !shown.proposed().isEmpty());
    }
}
