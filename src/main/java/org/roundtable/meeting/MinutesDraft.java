package org.roundtable.meeting;

import java.util.List;
import org.roundtable.security.PersonBadge;

/**
 * The minutes while they are written: what happened, in the reader's language, and the keeper's words beside it.
 *
 * @param over whether the meeting has ended, and the minutes can be laid before the board
 * @param versions how many were laid before the board
 * @param missing holders of seats who were not there
 */
public record MinutesDraft(
        MeetingSnapshot meeting, boolean over, int versions, List<Section> sections, List<Absence> missing) {
    public MinutesDraft {
        sections = List.copyOf(sections);
        missing = List.copyOf(missing);
    }

    /**
     * @param before in Markdown, what stands before the keeper's words
     * @param after in Markdown, what stands after them
     * @param notesSeen the notes of the meeting as the keeper had them; while they have not begun, as they are now
     * @param fromNotes whether the notes of the meeting stand there until the keeper writes
     */
    public record Section(
            MinutesSection id,
            String title,
            String before,
            String after,
            NoteState text,
            String notesSeen,
            boolean fromNotes) {}

    /** @param excused whether they told beforehand */
    public record Absence(PersonBadge person, boolean excused) {}
}
