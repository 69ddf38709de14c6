package org.roundtable.meeting;

import java.util.Set;
import org.roundtable.common.PersonId;

/** Says who told beforehand that they would not come to a meeting, for its minutes. */
public interface Excuses {
    Set<PersonId> of(MeetingId meeting);
}
