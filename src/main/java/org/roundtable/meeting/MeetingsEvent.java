package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.live.Topic;

/** The plan of one meeting was made or changed, or of several of one series at once. */
interface MeetingsEvent extends MeetingEvent {
    /** At least one, the earliest first. */
    List<MeetingId> meetings();

    /** The first of them. */
    @Override
    default MeetingId meeting() {
        return meetings().getFirst();
    }

    @Override
    default Collection<Topic> topics() {
        return topicsWithLists(meetings());
    }
}
