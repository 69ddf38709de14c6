package org.roundtable.meeting;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.security.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads notes as they are stored. It guards nothing. */
@Component
@Transactional(readOnly = true)
class NoteStates {
    private final ItemNoteRepository notes;
    private final People people;

    NoteStates(ItemNoteRepository notes, People people) {
        this.notes = notes;
        this.people = people;
    }

    Map<AgendaItemId, NoteState> of(MeetingId meeting) {
        return notes.findByMeeting(meeting).stream().collect(Collectors.toUnmodifiableMap(ItemNote::item, this::of));
    }

    NoteState of(ItemNote note) {
        return note.revision() == 0
                ? NoteState.EMPTY
                : new NoteState(note.text(), note.revision(), Optional.of(people.badge(note.writtenBy())));
    }
}
