package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.KeptTyping;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.NoteChanged;
import org.roundtable.meeting.NoteState;

/**
 * The notes on an item, saved as they are typed. What another facilitator writes appears, but never while the person is in
 * the field or has something unsaved in it.
 */
class NoteField extends Div {
    private static final int PAUSE = 500;

    private final transient RoomViewer viewer;
    private final transient RoomTools tools;
    private final transient AgendaItemId item;
    private final TextArea text = new TextArea();
    private final transient KeptTyping typing;
    private final Paragraph saved = new Paragraph();
    private transient NoteState base;
    private transient NoteState newest;
    private @Nullable NoteConflict conflict;
    private boolean inside;
    private boolean unsaved;

    NoteField(RoomViewer viewer, RoomTools tools, AgendaItemId item, NoteState stored) {
        this.viewer = viewer;
        this.tools = tools;
        this.item = item;
        this.base = stored;
        this.newest = stored;
        addClassName("field-wrap");
        text.setLabel(getTranslation("room.note"));
        text.setHelperText(getTranslation("room.note.help"));
        text.setMinRows(5);
        text.setWidthFull();
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.setValue(stored.text());
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed();
            }
        });
        typing = KeptTyping.on(text, "meeting-note/" + item.text());
        saved.addClassName("saved-line");
        getElement().addEventListener("focusin", event -> enter());
        getElement().addEventListener("focusout", event -> leave());
        add(text, saved);
        sayWhoWrote();
    }

    AgendaItemId item() {
        return item;
    }

    /** Whether something would be lost or torn from under the person's fingers if the field went away. */
    boolean busy() {
        return inside || unsaved || conflict != null;
    }

    void show(NoteState stored) {
        if (stored.revision() > newest.revision()) {
            newest = stored;
            takeNewest();
        }
    }

    void enter() {
        inside = true;
    }

    void leave() {
        inside = false;
        takeNewest();
    }

    private void typed() {
        unsaved = true;
        if (conflict != null) {
            conflict.mine(text.getValue());
        } else if (!inside && base.by().filter(by -> !viewer.is(by)).isPresent()) {
            beginConflict(base);
        } else {
            save(base.revision());
        }
    }

    private void save(long revision) {
        String mine = text.getValue();
        try {
            base = tools.notes().write(viewer.board(), viewer.meeting(), item, mine, revision);
            newest = newest.revision() > base.revision() ? newest : base;
            typing.acknowledge(mine);
            unsaved = false;
            text.setInvalid(false);
            endConflict();
            sayWhoWrote();
        } catch (NoteChanged changed) {
            beginConflict(changed.theirs());
        } catch (Invalid invalid) {
            text.setErrorMessage(getTranslation(invalid.key(), invalid.arguments()));
            text.setInvalid(true);
        }
    }

    private void takeNewest() {
        if (!busy() && newest.revision() > base.revision()) {
            rest(newest);
        }
    }

    private void rest(NoteState state) {
        base = state;
        text.setValue(state.text());
        sayWhoWrote();
    }

    private void beginConflict(NoteState theirs) {
        endConflict();
        conflict = new NoteConflict(theirs, text.getValue(), () -> useTheirs(theirs), () -> save(theirs.revision()));
        add(conflict);
    }

    private void useTheirs(NoteState theirs) {
        endConflict();
        typing.forget();
        unsaved = false;
        rest(theirs);
        takeNewest();
    }

    private void endConflict() {
        if (conflict != null) {
            remove(conflict);
            conflict = null;
        }
    }

    private void sayWhoWrote() {
        saved.setText(base.by()
                .map(by -> getTranslation("room.note.by", Map.of("who", by.name())))
                .orElse(""));
    }
}
