package org.roundtable.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.common.ui.Toast;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MinutesDraft;
import org.roundtable.meeting.MinutesSection;
import org.roundtable.meeting.NoteState;

/** The minutes section by section: what happened, and the keeper's words beside it. */
class MinutesDesk extends Div {
    private final transient RoomViewer viewer;
    private final transient MinutesTools tools;
    private final transient MinutesDraft draft;
    private final transient List<NewNotesBox> news = new ArrayList<>();

    MinutesDesk(RoomViewer viewer, MinutesTools tools, MinutesDraft draft) {
        this.viewer = viewer;
        this.tools = tools;
        this.draft = draft;
        addClassNames("page", "minutes");
        add(head());
        draft.sections().forEach(section -> add(section(section)));
        add(publish());
    }

    void show(Map<AgendaItemId, NoteState> notes) {
        news.forEach(box -> box.show(notes));
    }

    private Header head() {
        Anchor back =
                new Anchor(MeetingLinks.minutes(viewer.board(), viewer.meeting()), getTranslation("minutes.to-read"));
        back.addClassName("back-link");
        H1 title = new H1(getTranslation(
                "minutes.title", Map.of("title", draft.meeting().plan().title())));
        Header head = new Header(back, title, new Paragraph(getTranslation("minutes.edit.text")));
        head.addClassName("page-head");
        return head;
    }

    private Section section(MinutesDraft.Section section) {
        Section part = new Section(new H2(section.title()));
        part.addClassNames("section", "minutes-part");
        draw(part, section.before());
        if (section.id().equals(MinutesSection.OPENING) && !draft.missing().isEmpty()) {
            part.add(new ExcuseField(viewer, tools, draft.missing()));
        }
        MinutesField field = new MinutesField(viewer, tools, section);
        NewNotesBox box = new NewNotesBox(viewer, tools, section, field);
        news.add(box);
        part.add(field, box);
        draw(part, section.after());
        return part;
    }

    private static void draw(Section part, String markdown) {
        if (!markdown.isEmpty()) {
            Markdown drawn = new Markdown(markdown);
            drawn.addClassName("minutes-paper");
            part.add(drawn);
        }
    }

    private Div publish() {
        Div last = new Div();
        last.addClassName("page-actions");
        if (draft.over()) {
            Button publish = new Button(getTranslation(publishKey()), click -> ask());
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            last.add(publish);
        } else {
            last.add(new Paragraph(getTranslation("minutes.edit.running")));
        }
        return last;
    }

    private String publishKey() {
        return draft.versions() == 0 ? "minutes.publish" : "minutes.publish.again";
    }

    private void ask() {
        TextArea reason = new TextArea(getTranslation("minutes.publish.reason"));
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setVisible(draft.versions() > 0);
        new DeedDialog(publishKey(), publishKey(), () -> publish(reason.getValue()))
                .telling(new Paragraph(getTranslation("minutes.publish.text")))
                .with("reason", reason)
                .open();
    }

    private void publish(String reason) {
        tools.publishing().publish(viewer.board(), viewer.meeting(), draft.versions(), reason);
        Toast.show(getTranslation("minutes.publish.done"));
        UI.getCurrent().navigate(MeetingLinks.minutes(viewer.board(), viewer.meeting()));
    }
}
