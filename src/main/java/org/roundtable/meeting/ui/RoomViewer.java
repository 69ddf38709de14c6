package org.roundtable.meeting.ui;

import java.time.ZoneId;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.MeetingState;
import org.roundtable.security.PersonBadge;

/** Who looks at which meeting. */
record RoomViewer(PersonId id, BoardView place, MeetingId meeting) {
    BoardId board() {
        return place.id();
    }

    ZoneId zone() {
        return place.zone();
    }

    boolean member() {
        return place.role().atLeast(Role.MEMBER);
    }

    boolean facilitator() {
        return place.role() == Role.FACILITATOR;
    }

    /** Whether it is they who lead the meeting now. */
    boolean leads(MeetingSnapshot now) {
        return now.state() == MeetingState.RUNNING
                && now.gavel().filter(holder -> holder.id().equals(id)).isPresent();
    }

    boolean is(PersonBadge person) {
        return person.id().equals(id);
    }
}
