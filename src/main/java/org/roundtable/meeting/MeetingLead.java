package org.roundtable.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.common.BoardId;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins and ends a meeting, and hands on who leads it. */
@Service
@FacilitatorOf("#board")
@Transactional
public class MeetingLead {
    /** How long after its planned end a meeting that nobody ended can be ended afterwards. */
    public static final Duration FORGOTTEN_AFTER = Duration.ofHours(6);

    private final Course course;
    private final Meetings meetings;
    private final AgendaItemRepository items;
    private final Stays stays;
    private final Hands hands;
    private final ItemVotes votes;
    private final SeatRolls rolls;
    private final CurrentPerson me;

    MeetingLead(
            Course course,
            Meetings meetings,
            AgendaItemRepository items,
            Stays stays,
            Hands hands,
            ItemVotes votes,
            SeatRolls rolls,
            CurrentPerson me) {
        this.course = course;
        this.meetings = meetings;
        this.items = items;
        this.stays = stays;
        this.hands = hands;
        this.votes = votes;
        this.rolls = rolls;
        this.me = me;
    }

    /** Begins it; whoever does has the gavel. */
    public void start(BoardId board, MeetingId meeting) {
        Meeting held = meetings.locked(board, meeting);
        Instant now = course.now();
        held.start(me.id(), now);
        rolls.take(held, now);
        course.took(held, StepKind.STARTED, null, now);
    }

    /** Leads from now on, whoever did before. Who has the gavel already keeps it. */
    public void takeGavel(BoardId board, MeetingId meeting) {
        Meeting held = meetings.running(board, meeting);
        if (!held.gavel().equals(Optional.of(me.id()))) {
            held.passGavel(me.id());
            course.took(held, StepKind.GAVEL_TAKEN, null, course.now());
        }
    }

    /**
     * Ends the meeting. An item that is current is left unfinished, as are those never taken up.
     *
     * @throws MovedOn when the current item is not the one shown
     */
    public void end(BoardId board, MeetingId meeting, Optional<AgendaItemId> shown) {
        Meeting held = course.led(board, meeting);
        course.asShown(held, shown);
        Instant now = course.now();
        wrapUp(held, now);
        held.end(me.id(), now);
        rolls.take(held, now);
        course.took(held, StepKind.ENDED, null, now);
    }

    /**
     * Ends what nobody ended, as of its planned end or of the last thing that happened, whichever is later. Any facilitator
     * may, gavel or not. Its roll stays that of its beginning: nobody knows who had a seat at its end.
     *
     * @throws Rejected {@code meeting-not-forgotten} before {@link #FORGOTTEN_AFTER}
     * @throws org.roundtable.common.Invalid on {@code reason}
     */
    public void endAfterwards(BoardId board, MeetingId meeting, String reason) {
        Meeting held = meetings.running(board, meeting);
        if (!held.plan().forgotten(held.start().orElseThrow().at(), course.now())) {
            throw new Rejected("meeting-not-forgotten");
        }
        Instant end = Stream.of(
                        Optional.of(held.plan().endsAt()),
                        course.last(meeting),
                        stays.last(meeting),
                        hands.last(meeting),
                        votes.last(board, meeting))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        held.endAfterwards(reason, me.id(), end);
        wrapUp(held, end);
        course.took(held, StepKind.ENDED_AFTERWARDS, null, course.now());
    }

    private void wrapUp(Meeting held, Instant at) {
        items.findByCurrentOf(held.id()).ifPresent(item -> course.close(held, item, false, at));
        items.findByMeetingOrderByPlace(held.id()).forEach(AgendaItem::leaveOver);
        hands.clear(held.id(), at);
        stays.endAll(held.id(), at);
    }
}
