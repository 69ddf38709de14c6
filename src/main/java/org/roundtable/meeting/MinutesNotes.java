package org.roundtable.meeting;

import java.time.Clock;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.security.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes of the meeting that were written after the keeper of the minutes had begun a section. */
@Service
@FacilitatorOf("#board")
@Transactional
public class MinutesNotes {
    private final Meetings meetings;
    private final MinutesTextRepository texts;
    private final NoteStates notes;
    private final People people;
    private final CurrentPerson me;
    private final Clock clock;

    MinutesNotes(
            Meetings meetings,
            MinutesTextRepository texts,
            NoteStates notes,
            People people,
            CurrentPerson me,
            Clock clock) {
        this.meetings = meetings;
        this.texts = texts;
        this.notes = notes;
        this.people = people;
        this.me = me;
        this.clock = clock;
    }

    /**
     * Puts what is new in the notes under the keeper's words.
     *
     * @param base the revision of the words on the person's screen
     * @return the words as they are now
     * @throws NoteChanged when another has written a different text since
     * @throws NotFound when the keeper has not begun the section
     * @throws org.roundtable.common.Invalid on {@code text} when both together are too long
     */
    public NoteState takeIn(BoardId board, MeetingId meeting, AgendaItemId item, long base) {
        MinutesText text = begun(board, meeting, item);
        if (text.revision() != base) {
            throw new NoteChanged(state(text));
        }
        String now = notes.of(meeting).getOrDefault(item, NoteState.EMPTY).text();
        String added = NewNotes.beyond(text.notesSeen(), now);
        if (!added.isEmpty()) {
            text.write((text.text() + "\n\n" + added).strip(), me.id(), clock.instant());
        }
        text.see(now);
        return state(text);
    }

    /**
     * The keeper has read the notes and leaves their own words as they are.
     *
     * @param read the notes on the person's screen
     * @throws NotFound when the keeper has not begun the section
     */
    public void leaveOut(BoardId board, MeetingId meeting, AgendaItemId item, String read) {
        begun(board, meeting, item).see(read);
    }

    private MinutesText begun(BoardId board, MeetingId meeting, AgendaItemId item) {
        meetings.begun(board, meeting);
        return texts.findByMeetingAndSection(meeting, MinutesSection.of(item).key())
                .orElseThrow(NotFound::new);
    }

    private NoteState state(MinutesText text) {
        return new NoteState(text.text(), text.revision(), Optional.of(people.badge(text.writtenBy())));
    }
}
