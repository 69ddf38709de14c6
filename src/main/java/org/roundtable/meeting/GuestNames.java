package org.roundtable.meeting;

import java.util.List;

/** Says which guests came to a meeting, for its minutes. */
public interface GuestNames {
    /** As they named themselves, in the order in which they came. */
    List<String> of(MeetingId meeting);
}
