package org.roundtable.meeting;

import java.time.Clock;
import org.roundtable.common.BoardId;
import org.roundtable.common.Rejected;
import org.roundtable.live.Feed;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.security.Secrets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a meeting to people without an account, and shuts it again. */
@Service
@FacilitatorOf("#board")
@Transactional
public class DoorService {
    private final Meetings meetings;
    private final DoorRepository doors;
    private final DoorLoader loader;
    private final Guests guests;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DoorService(
            Meetings meetings,
            DoorRepository doors,
            DoorLoader loader,
            Guests guests,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.doors = doors;
        this.loader = loader;
        this.guests = guests;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Feed<DoorsSnapshot> feed(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return new Feed<>(OpenTopics.doors(meeting), "facilitators", () -> loader.load(board, meeting));
    }

    /**
     * Makes a link. One of its kind that stood until now leads nowhere from now on, on every open screen.
     *
     * @throws Rejected {@code meeting-shut} when the meeting is over or cancelled
     */
    public void make(BoardId board, MeetingId id, DoorKind kind) {
        Meeting meeting = meetings.locked(board, id);
        if (meeting.state().over()) {
            throw new Rejected("meeting-shut");
        }
        revoke(meeting, kind);
        doors.save(new Door(DoorId.next(), board, id, kind, Secrets.next(), me.id(), clock.instant()));
        events.publishEvent(new DoorMade(board, id, kind, meeting.title(), me.id()));
    }

    /** The link leads nowhere from now on. Where there is none, nothing happens. */
    public void revoke(BoardId board, MeetingId meeting, DoorKind kind) {
        revoke(meetings.locked(board, meeting), kind);
    }

    /** Takes a guest out of the meeting; they cannot come back by the same browser. */
    public void remove(BoardId board, MeetingId meeting, GuestId guest) {
        meetings.locked(board, meeting);
        guests.remove(board, meeting, guest, me.id());
    }

    private void revoke(Meeting meeting, DoorKind kind) {
        doors.findByMeetingAndKind(meeting.id(), kind).ifPresent(door -> {
            doors.delete(door);
            doors.flush();
            events.publishEvent(
                    new DoorRevoked(meeting.board(), meeting.id(), door.id(), kind, meeting.title(), me.id()));
        });
    }
}
