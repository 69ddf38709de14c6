package org.roundtable.meeting;

import java.time.ZoneId;

/**
 * A meeting as calendars take it.
 *
 * @param changes how often the plan was changed: of two with the same id the one with more counts
 * @param zone the board's: a meeting at six stays at six when the clock is put back
 * @param address where it stands on screen; empty when the address of this site is not known
 */
record CalendarEntry(
        MeetingId id, int changes, MeetingPlan plan, ZoneId zone, boolean cancelled, String address, String calledBy) {
    /** For everybody: when and where, but not the way into an online meeting. */
    CalendarEntry forAll() {
        MeetingPlan open = new MeetingPlan(plan.kind(), plan.title(), plan.startsAt(), plan.length(), plan.place(), "");
        return new CalendarEntry(id, changes, open, zone, cancelled, address, calledBy);
    }
}
