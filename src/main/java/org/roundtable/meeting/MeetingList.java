package org.roundtable.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All meetings of a board. What of them is past changes with the time, so it is asked with it.
 *
 * @param all by their beginning
 */
public record MeetingList(List<MeetingSummary> all) {
    private static final Comparator<MeetingSummary> BEGINNING =
            Comparator.comparing(meeting -> meeting.plan().startsAt());

    public MeetingList {
        all = List.copyOf(all);
    }

    /** The one under way, else the next to be held. */
    public Optional<MeetingSummary> next(Instant now) {
        return all.stream()
                .filter(meeting -> meeting.comes(now))
                .min(Comparator.<MeetingSummary, Boolean>comparing(meeting -> meeting.state() != MeetingState.RUNNING)
                        .thenComparing(BEGINNING));
    }

    /** Those after the {@link #next}, the nearest first; cancelled ones among them until their day has passed. */
    public List<MeetingSummary> upcoming(Instant now) {
        Optional<MeetingSummary> next = next(now);
        return all.stream()
                .filter(meeting ->
                        meeting.ahead(now) && next.filter(meeting::equals).isEmpty())
                .toList();
    }

    /** The last held first. */
    public List<MeetingSummary> past(Instant now) {
        return all.stream()
                .filter(meeting -> !meeting.ahead(now))
                .sorted(BEGINNING.reversed())
                .toList();
    }
}
