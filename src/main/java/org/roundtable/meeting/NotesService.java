package org.roundtable.meeting;

import java.time.Clock;
import java.util.Map;
import org.roundtable.common.BoardId;
import org.roundtable.common.Texts;
import org.roundtable.live.Feed;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happens in a meeting, from its start on and also after its end. */
@Service
@FacilitatorOf("#board")
@Transactional
public class NotesService {
    private final Meetings meetings;
    private final TakenUp takenUp;
    private final ItemNoteRepository notes;
    private final NoteStates states;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotesService(
            Meetings meetings,
            TakenUp takenUp,
            ItemNoteRepository notes,
            NoteStates states,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.takenUp = takenUp;
        this.notes = notes;
        this.states = states;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** The notes on each item of which there are any. */
    @Transactional(readOnly = true)
    public Feed<Map<AgendaItemId, NoteState>> feed(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return new Feed<>(MeetingTopics.notes(meeting), "facilitators", () -> states.of(meeting));
    }

    /**
     * Stores the notes on an item as they are typed.
     *
     * @param base the revision they were written upon
     * @return the notes as they are now
     * @throws NoteChanged when another has written a different text since
     * @throws org.roundtable.common.Invalid on {@code note}
     * @throws org.roundtable.common.Rejected {@code meeting-not-begun}, {@code item-not-taken-up}
     */
    public NoteState write(BoardId board, MeetingId meeting, AgendaItemId item, String text, long base) {
        meetings.begun(board, meeting);
        takenUp.require(meeting, item);
        ItemNote note =
                notes.findById(item.value()).orElseGet(() -> new ItemNote(item, meeting, me.id(), clock.instant()));
        if (note.text().equals(Texts.clean(text))) {
            return states.of(note);
        }
        if (note.revision() != base) {
            throw new NoteChanged(states.of(note));
        }
        note.write(text, me.id(), clock.instant());
        events.publishEvent(new NoteWritten(meeting));
        return states.of(notes.save(note));
    }
}
