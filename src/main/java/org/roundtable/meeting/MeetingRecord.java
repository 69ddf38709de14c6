package org.roundtable.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.security.PersonBadge;

/**
 * All that was recorded of a meeting, for its minutes.
 *
 * @param stays when who came and left, in the order in which they came
 * @param course what was done in which order
 * @param notes on each item of which there are any; for facilitators
 * @param written decisions, actions and what was put off
 * @param speaking how long everybody spoke, by seat category; for facilitators
 */
public record MeetingRecord(
        List<StayView> stays,
        List<StepView> course,
        Map<AgendaItemId, NoteState> notes,
        RecordSnapshot written,
        List<SpeakingTime> speaking) {
    public MeetingRecord {
        stays = List.copyOf(stays);
        course = List.copyOf(course);
        notes = Map.copyOf(notes);
        speaking = List.copyOf(speaking);
    }

    /**
     * From when to when somebody was there.
     *
     * @param by who put it down: the person themselves, or a facilitator
     */
    public record StayView(
            PersonBadge person, Attending how, Instant cameAt, Optional<Instant> leftAt, PersonBadge by) {}

    /** A step in the course of the meeting. */
    public record StepView(StepKind kind, Optional<AgendaItemId> item, PersonBadge by, Instant at) {}
}
