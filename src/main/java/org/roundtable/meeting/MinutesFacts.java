package org.roundtable.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.meeting.MeetingRecord.StepView;

/**
 * All that goes into the minutes of a meeting.
 *
 * @param board its name
 * @param votes the one that ended first before the others
 * @param questions what everybody may read of the question board
 * @param carried what became of what earlier meetings gave people to do
 * @param texts the keeper's words for each section, or the notes where there are none
 */
record MinutesFacts(
        String board,
        ZoneId zone,
        MeetingSnapshot meeting,
        MeetingRecord record,
        RollCall roll,
        List<MinutesVote> votes,
        List<QuestionView> questions,
        List<CarriedView> carried,
        Map<MinutesSection, String> texts) {
    MinutesFacts {
        votes = List.copyOf(votes);
        questions = List.copyOf(questions);
        carried = List.copyOf(carried);
        texts = Map.copyOf(texts);
    }

    Instant began() {
        return meeting.startedAt().orElse(meeting.plan().startsAt());
    }

    Instant ended() {
        return meeting.endedAt().orElse(meeting.plan().endsAt());
    }

    String text(MinutesSection section) {
        return texts.getOrDefault(section, "");
    }

    List<EntryView> entries(Optional<AgendaItemId> item, EntryKind kind) {
        return record.written().all(kind).stream()
                .filter(entry -> entry.item().equals(item))
                .toList();
    }

    List<ActionView> actions(Optional<AgendaItemId> item) {
        return record.written().actions().stream()
                .filter(action -> action.item().equals(item))
                .toList();
    }

    List<MinutesVote> votes(Optional<AgendaItemId> item) {
        return votes.stream().filter(vote -> vote.item().equals(item)).toList();
    }

    List<CarriedView> carried(Optional<AgendaItemId> item) {
        return carried.stream()
                .filter(line -> item.equals(Optional.of(line.item())))
                .toList();
    }

    /** What was done with an item, in order. */
    List<StepView> steps(AgendaItemId item) {
        return record.course().stream()
                .filter(step -> step.item().equals(Optional.of(item)))
                .toList();
    }
}
