package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.common.ui.Late;
import org.roundtable.meeting.AgendaTemplateId;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.MeetingState;

/** The agenda of a meeting, which facilitators put together right here. */
class AgendaPart extends Section {
    private final MeetingTools tools;
    private final MeetingViewer viewer;
    private final MeetingId meeting;
    private final Span draft = new Span();
    private final Paragraph none = new Paragraph();
    private final AgendaTotal total = new AgendaTotal();
    private final AgendaList list;
    private final Late<AgendaBeginning> beginning;
    private final Late<AddItem> adding;
    private final Late<UnfinishedPart> unfinished;
    private final Late<CarryPart> carry;
    private final AgendaActions actions;

    AgendaPart(MeetingTools tools, MeetingViewer viewer, MeetingId meeting) {
        this.tools = tools;
        this.viewer = viewer;
        this.meeting = meeting;
        addClassNames("section", "agenda-part");
        SubjectNames names = new SubjectNames(tools.subjects(), viewer.board());
        DocumentDesk documents = new DocumentDesk(this, tools.documents(), viewer.board(), meeting);
        list = new AgendaList(tools, viewer, meeting, names, documents);
        beginning = new Late<>(() -> new AgendaBeginning(tools, viewer.board(), meeting));
        adding = new Late<>(() -> new AddItem(tools, viewer.board(), meeting, names));
        unfinished = new Late<>(() -> new UnfinishedPart(tools, viewer.board(), meeting));
        carry = new Late<>(() -> new CarryPart(tools, viewer, meeting));
        actions = new AgendaActions(this::publish, this::keep);
        draft.setText(getTranslation("agenda.draft"));
        draft.addClassName("badge");
        draft.getElement().setAttribute("data-kind", "info");
        none.addClassName("muted");
        Div head = new Div(new H2(getTranslation("agenda.heading")), draft);
        head.addClassName("section-head");
        add(head, none, total, list, beginning, carry, unfinished, adding, actions);
    }

    void show(MeetingSnapshot shown) {
        boolean empty = shown.items().isEmpty();
        boolean open = shown.state() == MeetingState.PLANNED || shown.state() == MeetingState.RUNNING;
        boolean mine = viewer.facilitator() && open;
        draft.setVisible(viewer.facilitator() && !shown.published());
        none.setText(getTranslation(viewer.facilitator() ? "agenda.none.facilitator" : "agenda.none"));
        none.setVisible(empty);
        total.show(shown);
        list.show(shown, open);
        beginning.show(mine && empty, any -> {});
        carry.show(mine, part -> part.show(shown));
        unfinished.show(mine, part -> part.show(shown));
        adding.show(mine, any -> {});
        actions.show(mine && !empty, !shown.published());
    }

    private void publish() {
        tools.agenda().publish(viewer.board(), meeting);
    }

    private void keep() {
        TextField name = new TextField(getTranslation("agenda.template.name"));
        name.setRequiredIndicatorVisible(true);
        AgendaTemplateId id = AgendaTemplateId.next();
        new DeedDialog(
                        "agenda.template.save",
                        "agenda.template.save.do",
                        () -> tools.templates().save(viewer.board(), meeting, id, name.getValue()))
                .telling(new Paragraph(getTranslation("agenda.template.save.text")))
                .with("name", name)
                .open();
    }
}
