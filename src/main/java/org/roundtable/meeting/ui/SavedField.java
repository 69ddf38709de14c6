package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.KeptTyping;
import org.roundtable.meeting.NoteChanged;
import org.roundtable.meeting.NoteState;

/** A text saved as it is typed. What somebody else has written meanwhile is never overwritten: both texts are shown. */
abstract class SavedField extends Div {
    private static final int PAUSE = 500;

    private final TextArea text = new TextArea();
    private final transient KeptTyping typing;
    private final Paragraph saved = new Paragraph();
    private final String savedKey;
    private transient NoteState base;
    private @Nullable NoteConflict conflict;
    private boolean unsaved;

    /**
     * @param place as in the place of a draft
     * @param savedKey says who has written it last
     */
    SavedField(String place, String savedKey, NoteState stored) {
        this.savedKey = savedKey;
        this.base = stored;
        addClassName("field-wrap");
        text.setWidthFull();
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.setValue(stored.text());
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                unsaved = true;
                typed();
            }
        });
        typing = KeptTyping.on(text, place);
        saved.addClassName("saved-line");
        add(text, saved);
        sayWhoWrote();
    }

    /** @throws NoteChanged when somebody else has written since that revision */
    abstract NoteState write(String mine, long revision);

    /** What was typed is kept, and this is how it stands. */
    void kept(NoteState state) {}

    final TextArea text() {
        return text;
    }

    final NoteState base() {
        return base;
    }

    /** Whether something is in the field that is not kept, or not agreed on. */
    final boolean unsettled() {
        return unsaved || conflict != null;
    }

    final boolean inConflict() {
        return conflict != null;
    }

    void typed() {
        if (conflict != null) {
            conflict.mine(text.getValue());
        } else {
            save(base.revision());
        }
    }

    private void save(long revision) {
        String mine = text.getValue();
        try {
            base = write(mine, revision);
            typing.acknowledge(mine);
            unsaved = false;
            text.setInvalid(false);
            endConflict();
            sayWhoWrote();
            kept(base);
        } catch (NoteChanged changed) {
            beginConflict(changed.theirs());
        } catch (Invalid invalid) {
            text.setErrorMessage(getTranslation(invalid.key(), invalid.arguments()));
            text.setInvalid(true);
        }
    }

    final void rest(NoteState state) {
        base = state;
        text.setValue(state.text());
        sayWhoWrote();
    }

    final void beginConflict(NoteState theirs) {
        endConflict();
        conflict = new NoteConflict(theirs, text.getValue(), () -> useTheirs(theirs), () -> save(theirs.revision()));
        add(conflict);
    }

    private void useTheirs(NoteState theirs) {
        endConflict();
        typing.forget();
        unsaved = false;
        rest(theirs);
        kept(theirs);
    }

    private void endConflict() {
        if (conflict != null) {
            remove(conflict);
            conflict = null;
        }
    }

    private void sayWhoWrote() {
        saved.setText(base.by()
                .map(by -> getTranslation(savedKey, Map.of("who", by.name())))
                .orElse(""));
    }
}
