package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.KeptTyping;
import org.roundtable.meeting.MinutesDraft;
import org.roundtable.meeting.MinutesSection;
import org.roundtable.meeting.NoteChanged;
import org.roundtable.meeting.NoteState;

/** The keeper's words in one section, saved as they are typed; what another has written meanwhile is never overwritten. */
class MinutesField extends Div {
    private static final int PAUSE = 500;

    private final transient RoomViewer viewer;
    private final transient MinutesTools tools;
    private final transient MinutesSection section;
    private final TextArea text = new TextArea();
    private final transient KeptTyping typing;
    private final Paragraph saved = new Paragraph();
    private transient NoteState base;
    private @Nullable NoteConflict conflict;

    MinutesField(RoomViewer viewer, MinutesTools tools, MinutesDraft.Section section) {
        this.viewer = viewer;
        this.tools = tools;
        this.section = section.id();
        this.base = section.text();
        addClassName("field-wrap");
        text.setLabel(getTranslation("minutes.edit.field"));
        text.setAriaLabel(getTranslation("minutes.edit.field.of", Map.of("title", section.title())));
        text.setHelperText(getTranslation(section.fromNotes() ? "minutes.edit.from-notes" : "minutes.edit.help"));
        text.setMinRows(3);
        text.setWidthFull();
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.setValue(base.text());
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed();
            }
        });
        typing = KeptTyping.on(
                text, "minutes/" + viewer.meeting().text() + "/" + section.id().key());
        saved.addClassName("saved-line");
        add(text, saved);
        sayWhoWrote();
    }

    private void typed() {
        if (conflict != null) {
            conflict.mine(text.getValue());
        } else {
            save(base.revision());
        }
    }

    private void save(long revision) {
        String mine = text.getValue();
        try {
            base = tools.keeping().write(viewer.board(), viewer.meeting(), section, mine, revision);
            typing.acknowledge(mine);
            text.setInvalid(false);
            text.setHelperText(getTranslation("minutes.edit.help"));
            endConflict();
            sayWhoWrote();
        } catch (NoteChanged changed) {
            beginConflict(changed.theirs());
        } catch (Invalid invalid) {
            text.setErrorMessage(getTranslation(invalid.key(), invalid.arguments()));
            text.setInvalid(true);
        }
    }

    private void beginConflict(NoteState theirs) {
        endConflict();
        conflict = new NoteConflict(theirs, text.getValue(), () -> useTheirs(theirs), () -> save(theirs.revision()));
        add(conflict);
    }

    private void useTheirs(NoteState theirs) {
        endConflict();
        typing.forget();
        base = theirs;
        text.setValue(theirs.text());
        sayWhoWrote();
    }

    private void endConflict() {
        if (conflict != null) {
            remove(conflict);
            conflict = null;
        }
    }

    private void sayWhoWrote() {
        saved.setText(base.by()
                .map(by -> getTranslation("minutes.edit.saved", Map.of("who", by.name())))
                .orElse(""));
    }
}
