package org.roundtable.meeting.ui;

import java.util.Map;
import org.roundtable.meeting.MinutesDraft;
import org.roundtable.meeting.MinutesSection;
import org.roundtable.meeting.NoteState;

/** The keeper's words in one section. */
class MinutesField extends SavedField {
    private final transient RoomViewer viewer;
    private final transient MinutesTools tools;
    private final transient MinutesSection section;

    MinutesField(RoomViewer viewer, MinutesTools tools, MinutesDraft.Section section) {
        super("minutes/" + viewer.meeting().text() + "/" + section.id().key(), "minutes.edit.saved", section.text());
        this.viewer = viewer;
        this.tools = tools;
        this.section = section.id();
        text().setLabel(getTranslation("minutes.edit.field"));
        text().setAriaLabel(getTranslation("minutes.edit.field.of", Map.of("title", section.title())));
        text().setHelperText(getTranslation(section.fromNotes() ? "minutes.edit.from-notes" : "minutes.edit.help"));
        text().setMinRows(3);
    }

    @Override
    NoteState write(String mine, long revision) {
        return tools.keeping().write(viewer.board(), viewer.meeting(), section, mine, revision);
    }

    @Override
    void kept(NoteState state) {
        text().setHelperText(getTranslation("minutes.edit.help"));
    }
}
