package org.roundtable.meeting;

import java.time.Duration;
import java.time.Instant;

/**
 * When, where and how a meeting is held.
 *
 * @param title at most 150 characters
 * @param length whole minutes, 5 minutes to 12 hours
 * @param place where the room is, at most 300 characters; empty when there is none
 * @param link where to join online, a web address of at most 1,000 characters; empty when there is none
 */
public record MeetingPlan(
        MeetingKind kind, String title, Instant startsAt, Duration length, String place, String link) {
    /** The same at another time. */
    public MeetingPlan at(Instant otherStart) {
        return new MeetingPlan(kind, title, otherStart, length, place, link);
    }

    public Instant endsAt() {
        return startsAt.plus(length);
    }

    /** When it is over at its planned length; it may have been held later than planned. */
    public Instant heldUntil(Instant startedAt) {
        Instant held = startedAt.plus(length);
        return held.isAfter(endsAt()) ? held : endsAt();
    }

    /** Whether it is so long after its planned end that nobody will end it any more by themselves. */
    public boolean forgotten(Instant startedAt, Instant now) {
        return !now.isBefore(heldUntil(startedAt).plus(MeetingLead.FORGOTTEN_AFTER));
    }
}
