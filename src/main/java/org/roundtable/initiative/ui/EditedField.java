package org.roundtable.initiative.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.initiative.Field;
import org.roundtable.initiative.FieldChanged;
import org.roundtable.initiative.FieldState;
import org.roundtable.security.PersonBadge;

/**
 * A field that saves itself while it is typed in and shows what others write. It is never touched while the person is
 * in it or has something unsaved in it.
 */
class EditedField extends Div {
    private final Field field;
    private final Input input;
    private final FieldDesk desk;
    private final FieldMark mark = new FieldMark();
    private FieldState base;
    private String settled;
    private @Nullable FieldState newer;
    private @Nullable Conflict conflict;
    private boolean inside;

    EditedField(Field field, Input input, FieldState stored, FieldDesk desk) {
        this.field = field;
        this.input = input;
        this.desk = desk;
        this.base = stored;
        addClassName("field-wrap");
        add(input.component(), mark);
        input.put(stored.text());
        this.settled = input.text();
        input.whenTyped(this::typed);
        getElement().addEventListener("focusin", event -> enter());
        getElement().addEventListener("focusout", event -> leave());
    }

    void show(FieldState state) {
        if (state.revision() > base.revision()) {
            newer = state;
            takeNewer();
        }
    }

    void others(List<PersonBadge> busy) {
        getElement().setAttribute("data-busy", Boolean.toString(!busy.isEmpty()));
        mark.show(busy);
    }

    void freeze(boolean frozen) {
        input.freeze(frozen);
    }

    void problem(String text) {
        input.problem(text);
    }

    void enter() {
        inside = true;
        desk.entered(field);
    }

    void leave() {
        inside = false;
        desk.left(field);
        takeNewer();
    }

    private void typed() {
        desk.entered(field);
        if (conflict != null) {
            conflict.mine(input.words(input.text()));
        } else if (givenBack() && !desk.isMe(base.by())) {
            beginConflict(base);
        } else {
            save(base.revision());
        }
    }

    /** The browser gives back what was typed before a reload; who types is inside. */
    private boolean givenBack() {
        return input.keepsTyping() && !inside;
    }

    private void save(long revision) {
        String text = input.text();
        try {
            base = desk.write(field, text, revision);
            settled = text;
            input.stored(text);
            input.problem(null);
            endConflict();
        } catch (FieldChanged changed) {
            beginConflict(changed.theirs());
        } catch (Invalid invalid) {
            input.problem(getTranslation(invalid.key(), invalid.arguments()));
        }
    }

    private void takeNewer() {
        if (newer == null || newer.revision() <= base.revision()) {
            newer = null;
        } else if (!inside && conflict == null && input.text().equals(settled)) {
            rest(newer);
        }
    }

    private void rest(FieldState state) {
        base = state;
        newer = null;
        input.put(state.text());
        settled = input.text();
        input.problem(null);
    }

    private void beginConflict(FieldState theirs) {
        endConflict();
        conflict = new Conflict(
                theirs, input.text(), input::words, () -> useTheirs(theirs), () -> save(theirs.revision()));
        add(conflict);
    }

    private void useTheirs(FieldState theirs) {
        endConflict();
        input.dropped();
        rest(theirs);
        takeNewer();
    }

    private void endConflict() {
        if (conflict != null) {
            remove(conflict);
            conflict = null;
        }
    }
}
