package org.roundtable.meeting;

/** A meeting that was begun, and that nobody ended. */
public record ForgottenMeeting(MeetingId id, MeetingPlan plan) {}
