package org.roundtable.meeting.ui;

import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.NoteState;

/**
 * The notes on an item. What another facilitator writes appears, but never while the person is in the field or has
 * something unsaved in it.
 */
class NoteField extends SavedField {
    private final transient RoomViewer viewer;
    private final transient RoomTools tools;
    private final transient AgendaItemId item;
    private transient NoteState newest;
    private boolean inside;

    NoteField(RoomViewer viewer, RoomTools tools, AgendaItemId item, NoteState stored) {
        super("meeting-note/" + item.text(), "room.note.by", stored);
        this.viewer = viewer;
        this.tools = tools;
        this.item = item;
        this.newest = stored;
        text().setLabel(getTranslation("room.note"));
        text().setHelperText(getTranslation("room.note.help"));
        text().setMinRows(5);
        getElement().addEventListener("focusin", event -> enter());
        getElement().addEventListener("focusout", event -> leave());
    }

    AgendaItemId item() {
        return item;
    }

    /** Whether something would be lost or torn from under the person's fingers if the field went away. */
    boolean busy() {
        return inside || unsettled();
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

    /** What the browser gave back after a reload may be older than what somebody else has written since. */
    @Override
    void typed() {
        if (!inConflict() && !inside && base().by().filter(by -> !viewer.is(by)).isPresent()) {
            beginConflict(base());
        } else {
            super.typed();
        }
    }

    @Override
    NoteState write(String mine, long revision) {
        return tools.notes().write(viewer.board(), viewer.meeting(), item, mine, revision);
    }

    @Override
    void kept(NoteState state) {
        newest = newest.revision() > state.revision() ? newest : state;
        takeNewest();
    }

    private void takeNewest() {
        if (!busy() && newest.revision() > base().revision()) {
            rest(newest);
        }
    }
}
