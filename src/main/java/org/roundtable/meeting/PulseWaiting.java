package org.roundtable.meeting;

import java.time.Instant;

/** A meeting somebody was at, whose trust pulse they have not answered yet. */
public record PulseWaiting(MeetingId meeting, String title, Instant startsAt) {}
