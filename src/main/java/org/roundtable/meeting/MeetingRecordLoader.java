package org.roundtable.meeting;

import org.roundtable.common.BoardId;
import org.roundtable.security.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was recorded of a meeting. It guards nothing. */
@Component
@Transactional(readOnly = true)
class MeetingRecordLoader {
    private final StayRepository stays;
    private final CourseStepRepository steps;
    private final NoteStates notes;
    private final EntryRepository entries;
    private final ActionItemRepository actions;
    private final SpeakingTimes speaking;
    private final People people;

    MeetingRecordLoader(
            StayRepository stays,
            CourseStepRepository steps,
            NoteStates notes,
            EntryRepository entries,
            ActionItemRepository actions,
            SpeakingTimes speaking,
            People people) {
        this.stays = stays;
        this.steps = steps;
        this.notes = notes;
        this.entries = entries;
        this.actions = actions;
        this.speaking = speaking;
        this.people = people;
    }

    MeetingRecord load(BoardId board, MeetingId meeting) {
        return new MeetingRecord(
                stays.findByMeetingOrderByCameAt(meeting).stream()
                        .map(this::view)
                        .toList(),
                steps.findByMeetingOrderByTakenAtAscIdAsc(meeting).stream()
                        .map(this::view)
                        .toList(),
                notes.of(meeting),
                written(meeting),
                speaking.of(board, meeting));
    }

    RecordSnapshot written(MeetingId meeting) {
        return new RecordSnapshot(
                entries.findByMeetingOrderByWrittenWrittenAt(meeting).stream()
                        .filter(entry -> entry.written().stands())
                        .map(this::view)
                        .toList(),
                actions.findByMeetingOrderByWrittenWrittenAt(meeting).stream()
                        .filter(action -> action.written().stands())
                        .map(this::view)
                        .toList());
    }

    private MeetingRecord.StayView view(Stay stay) {
        return new MeetingRecord.StayView(
                people.badge(stay.person()), stay.how(), stay.cameAt(), stay.leftAt(), people.badge(stay.recordedBy()));
    }

    private MeetingRecord.StepView view(CourseStep step) {
        return new MeetingRecord.StepView(step.kind(), step.item(), people.badge(step.by()), step.at());
    }

    private EntryView view(Entry entry) {
        Written written = entry.written();
        return new EntryView(
                entry.id(), entry.kind(), written.item(), written.text(), people.badge(written.by()), written.at());
    }

    private ActionView view(ActionItem action) {
        Written written = action.written();
        return new ActionView(
                action.id(),
                written.item(),
                written.text(),
                people.badge(action.owner()),
                action.due(),
                people.badge(written.by()),
                written.at());
    }
}
