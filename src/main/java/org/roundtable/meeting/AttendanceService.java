package org.roundtable.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.security.People;
import org.roundtable.security.ReaderOf;
import org.roundtable.voting.RoomPresence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who comes to a meeting and leaves it, from an hour before its time until it ends. The votes that are open in it follow: the
 * meeting is held first, then each poll.
 */
@Service
@ReaderOf("#board")
@Transactional
public class AttendanceService {
    private static final Duration EARLY = Duration.ofHours(1);

    private final Meetings meetings;
    private final Stays stays;
    private final Hands hands;
    private final RoomPresence presence;
    private final BoardRoster roster;
    private final People people;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttendanceService(
            Meetings meetings,
            Stays stays,
            Hands hands,
            RoomPresence presence,
            BoardRoster roster,
            People people,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.stays = stays;
        this.hands = hands;
        this.presence = presence;
        this.roster = roster;
        this.people = people;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The signed-in person is there. The same again changes nothing; in another way, that is recorded too.
     *
     * @throws Rejected {@code check-in-too-early}, {@code meeting-over}, {@code meeting-cancelled}
     */
    public void checkIn(BoardId board, MeetingId meeting, Attending how) {
        come(board, meeting, me.id(), how);
    }

    /** The signed-in person leaves; they can come back. */
    public void leave(BoardId board, MeetingId meeting) {
        goAway(board, meeting, me.id());
    }

    /**
     * Somebody on the board is there: without a device, by phone, or just not at theirs.
     *
     * @throws Rejected as {@link #checkIn} does
     * @throws NotFound when they are not on the board
     */
    @FacilitatorOf("#board")
    public void record(BoardId board, MeetingId meeting, PersonId person, Attending how) {
        roster.role(board, person);
        come(board, meeting, person, how);
    }

    @FacilitatorOf("#board")
    public void recordLeaving(BoardId board, MeetingId meeting, PersonId person) {
        goAway(board, meeting, person);
    }

    private void come(BoardId board, MeetingId meeting, PersonId person, Attending how) {
        open(board, meeting);
        if (stays.come(meeting, person, how, me.id(), clock.instant())) {
            presence.follow(board, MeetingTopics.meeting(meeting), person, true);
            publish(board, meeting, person, true);
        }
    }

    private void goAway(BoardId board, MeetingId meeting, PersonId person) {
        open(board, meeting);
        Instant now = clock.instant();
        if (stays.leave(meeting, person, now)) {
            hands.lower(meeting, person, now);
            if (hands.speaking(meeting)
                    .filter(speech -> speech.person().equals(person))
                    .isPresent()) {
                hands.endTurn(meeting, now);
            }
            presence.follow(board, MeetingTopics.meeting(meeting), person, false);
            publish(board, meeting, person, false);
        }
    }

    private void open(BoardId board, MeetingId meeting) {
        Meeting held = meetings.locked(board, meeting);
        if (held.state() == MeetingState.RUNNING) {
            return;
        }
        held.requirePlanned();
        if (clock.instant().isBefore(held.plan().startsAt().minus(EARLY))) {
            throw new Rejected("check-in-too-early");
        }
    }

    private void publish(BoardId board, MeetingId meeting, PersonId person, boolean here) {
        events.publishEvent(
                new AttendanceChanged(board, meeting, here, people.badge(person).name(), me.id()));
    }
}
