package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.MinutesDraft;
import org.roundtable.meeting.MinutesSection;
import org.roundtable.meeting.NewNotes;
import org.roundtable.meeting.NoteChanged;
import org.roundtable.meeting.NoteState;

/** Notes that were written after the keeper had begun a section, to be taken in by one tap. */
class NewNotesBox extends Div {
    private final transient RoomViewer viewer;
    private final transient MinutesTools tools;
    private final transient MinutesSection section;
    private final MinutesField field;
    private final Paragraph text = new Paragraph();
    private String notes = "";

    NewNotesBox(RoomViewer viewer, MinutesTools tools, MinutesDraft.Section section, MinutesField field) {
        this.viewer = viewer;
        this.tools = tools;
        this.section = section.id();
        this.field = field;
        addClassNames("notice", "stack-s");
        getElement().setAttribute("role", "status").setAttribute("data-kind", "info");
        text.addClassName("room-text");
        Button take = button("minutes.notes.take", section.title(), this::takeIn);
        Button leave = button("minutes.notes.leave", section.title(), this::leaveOut);
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(take, leave);
        buttons.addClassName("row");
        add(new Paragraph(getTranslation("minutes.notes.new")), text, buttons);
        setVisible(false);
    }

    void show(Map<AgendaItemId, NoteState> all) {
        all.forEach((item, note) -> {
            if (MinutesSection.of(item).equals(section)) {
                show(note.text());
            }
        });
    }

    private void show(String now) {
        notes = now;
        if (field.begun()) {
            String beyond = NewNotes.beyond(field.notesSeen(), now);
            text.setText(beyond);
            setVisible(!beyond.isEmpty());
        } else {
            field.notes(now);
        }
    }

    private void takeIn() {
        try {
            NoteState state = tools.news()
                    .takeIn(
                            viewer.board(),
                            viewer.meeting(),
                            item(),
                            field.base().revision());
            field.took(state, notes);
            setVisible(false);
        } catch (NoteChanged changed) {
            field.beginConflict(changed.theirs());
        }
    }

    private void leaveOut() {
        tools.news().leaveOut(viewer.board(), viewer.meeting(), item(), notes);
        field.notes(notes);
        setVisible(false);
    }

    private AgendaItemId item() {
        return AgendaItemId.of(section.key());
    }

    private Button button(String key, String title, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.setAriaLabel(getTranslation(key + ".of", Map.of("title", title)));
        return button;
    }
}
