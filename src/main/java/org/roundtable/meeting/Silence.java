package org.roundtable.meeting;

import java.util.List;
import org.roundtable.security.PersonBadge;

/**
 * Members who came and were not heard: they were at each of the last three meetings, and since the first of these began
 * they took no turn on the speakers list, asked nothing under their name, and wrote no comment on the board. What is asked
 * without a name is nobody's, also here.
 *
 * @param meetings the last three that were held, the latest first; fewer when there are not as many, and then nobody is told
 */
public record Silence(List<MeetingPlan> meetings, List<PersonBadge> people) {
    /** So many meetings are looked at. */
    public static final int MEETINGS = 3;

    public Silence {
        meetings = List.copyOf(meetings);
        people = List.copyOf(people);
    }

    public boolean known() {
        return meetings.size() == MEETINGS;
    }
}
