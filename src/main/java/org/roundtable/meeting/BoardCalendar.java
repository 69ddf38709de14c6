package org.roundtable.meeting;

import java.time.Clock;
import org.roundtable.common.BoardId;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.security.Secrets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The link by which anybody's calendar fetches the meetings of a board. Facilitators hand it out. */
@Service
@FacilitatorOf("#board")
@Transactional
public class BoardCalendar {
    private final CalendarLinkRepository links;
    private final CurrentPerson me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    BoardCalendar(CalendarLinkRepository links, CurrentPerson me, Clock clock, ApplicationEventPublisher events) {
        this.links = links;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public boolean linked(BoardId board) {
        return links.existsByBoard(board);
    }

    /** As {@link PersonalCalendar#link}. */
    public String link(BoardId board) {
        String secret = Secrets.next();
        links.revoke(board);
        links.save(CalendarLink.of(board, secret, clock.instant()));
        events.publishEvent(new CalendarShared(board, true, me.id()));
        return MeetingLinks.calendar(secret);
    }

    public void revoke(BoardId board) {
        if (links.revoke(board) > 0) {
            events.publishEvent(new CalendarShared(board, false, me.id()));
        }
    }
}
