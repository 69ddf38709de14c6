package org.roundtable.meeting;

import org.roundtable.live.Topic;

/** What screens of people without an account follow besides the meeting, and what facilitators follow of them. */
final class OpenTopics {
    private OpenTopics() {}

    /** A link, as long as it stands. */
    static Topic door(DoorId door) {
        return Topic.of("door", door);
    }

    /** The links of a meeting, how many walls are open, and the guests. */
    static Topic doors(MeetingId meeting) {
        return Topic.of("doors", meeting);
    }

    /** A guest, as long as nobody has taken them out. */
    static Topic guest(GuestId guest) {
        return Topic.of("guest", guest);
    }
}
