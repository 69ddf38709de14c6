package org.roundtable.meeting.ui;

import java.util.Map;
import java.util.Optional;
import org.roundtable.meeting.MinutesDraft;
import org.roundtable.meeting.MinutesSection;
import org.roundtable.meeting.NoteState;

/** The keeper's words in one section. */
class MinutesField extends SavedField {
    private final transient RoomViewer viewer;
    private final transient MinutesTools tools;
    private final transient MinutesSection section;
    private String notesSeen;

    MinutesField(RoomViewer viewer, MinutesTools tools, MinutesDraft.Section section) {
        super("minutes/" + viewer.meeting().text() + "/" + section.id().key(), "minutes.edit.saved", section.text());
        this.viewer = viewer;
        this.tools = tools;
        this.section = section.id();
        this.notesSeen = section.notesSeen();
        text().setLabel(getTranslation("minutes.edit.field"));
        text().setAriaLabel(getTranslation("minutes.edit.field.of", Map.of("title", section.title())));
        text().setHelperText(getTranslation(section.fromNotes() ? "minutes.edit.from-notes" : "minutes.edit.help"));
        text().setMinRows(3);
    }

    /** Whether the keeper has words of their own here, or is about to. */
    boolean begun() {
        return base().revision() > 0 || unsettled();
    }

    String notesSeen() {
        return notesSeen;
    }

    /** What the notes say now stands there, as long as the keeper has not begun. */
    void notes(String now) {
        notesSeen = now;
        if (!begun()) {
            rest(new NoteState(now, 0, Optional.empty()));
        }
    }

    /** The notes were put under the keeper's words. */
    void took(NoteState state, String notes) {
        notesSeen = notes;
        rest(state);
        kept(state);
    }

    @Override
    NoteState write(String mine, long revision) {
        return tools.keeping().write(viewer.board(), viewer.meeting(), section, mine, revision, notesSeen);
    }

    @Override
    void kept(NoteState state) {
        text().setHelperText(getTranslation("minutes.edit.help"));
    }
}
