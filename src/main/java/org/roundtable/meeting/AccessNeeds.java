package org.roundtable.meeting;

import java.util.List;
import java.util.Map;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.live.Feed;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.ReaderOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person needs to take part in a meeting. Others on the board but facilitators learn nothing of it. */
@Service
@ReaderOf("#board")
@Transactional
public class AccessNeeds {
    private final Meetings meetings;
    private final Asking asking;
    private final AccessLoader loader;
    private final CurrentPerson me;

    AccessNeeds(Meetings meetings, Asking asking, AccessLoader loader, CurrentPerson me) {
        this.meetings = meetings;
        this.asking = asking;
        this.loader = loader;
        this.me = me;
    }

    @Transactional(readOnly = true)
    public Feed<List<AccessView>> mine(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        PersonId person = me.id();
        return new Feed<>(MeetingTopics.access(meeting), "person/" + person.text(), () -> loader.of(meeting, person));
    }

    /**
     * @param wanted all that is needed, with which language, how many children… or the empty text; what was asked for
     *     earlier and is missing here is needed no more
     * @throws Invalid on {@code detail}
     * @throws Rejected {@code meeting-cancelled}, {@code meeting-over}
     */
    public void ask(BoardId board, MeetingId meeting, Map<AccessKind, String> wanted) {
        Meeting planned = meetings.locked(board, meeting);
        planned.requireOpen();
        asking.replace(planned, me.id(), wanted);
    }
}
