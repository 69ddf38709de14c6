package org.roundtable.meeting;

import java.time.Clock;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.Secrets;
import org.roundtable.security.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own link by which their calendar fetches the meetings of all their boards. */
@Service
@SignedIn
@Transactional
public class PersonalCalendar {
    private final CalendarLinkRepository links;
    private final CurrentPerson me;
    private final Clock clock;

    PersonalCalendar(CalendarLinkRepository links, CurrentPerson me, Clock clock) {
        this.links = links;
        this.me = me;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean linked() {
        return links.existsByPerson(me.id());
    }

    /**
     * Makes a new link; an older one leads nowhere from now on.
     *
     * @return where the calendar is, below the address of this site; nobody can ever see it again
     */
    public String link() {
        String secret = Secrets.next();
        links.revoke(me.id());
        links.save(CalendarLink.of(me.id(), secret, clock.instant()));
        return MeetingLinks.calendar(secret);
    }

    public void revoke() {
        links.revoke(me.id());
    }
}
