package org.roundtable.meeting;

/** How somebody takes part. */
public enum Way {
    IN_PERSON,
    ONLINE,
    BY_PHONE;

    /** What most people mean who say no more than yes. */
    public static Way usual(MeetingPlan plan) {
        return plan.place().isEmpty() && !plan.link().isEmpty() ? ONLINE : IN_PERSON;
    }
}
