package org.roundtable.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.security.MemberOf;
import org.roundtable.security.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks next. Anybody who takes part asks with a hand; facilitators lead the list. */
@Service
@MemberOf("#board")
@Transactional
public class SpeakersService {
    private final Meetings meetings;
    private final AgendaItemRepository items;
    private final Hands hands;
    private final BoardRoster roster;
    private final People people;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpeakersService(
            Meetings meetings,
            AgendaItemRepository items,
            Hands hands,
            BoardRoster roster,
            People people,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.items = items;
        this.hands = hands;
        this.roster = roster;
        this.people = people;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The signed-in person wants to speak. Who waits already keeps their place; with a point of order they go before.
     *
     * @throws Rejected {@code meeting-not-under-way}; {@code speakers-closed}, but never for a point of order
     */
    public void raise(BoardId board, MeetingId meeting, Optional<PointOfOrder> point) {
        Meeting held = meetings.running(board, meeting);
        boolean waits = hands.waiting(meeting, me.id()).isPresent();
        if (!held.speakersOpen() && point.isEmpty() && !waits) {
            throw new Rejected("speakers-closed");
        }
        ask(meeting, me.id(), point);
    }

    /** The signed-in person does not want to speak any more. */
    public void lower(BoardId board, MeetingId meeting) {
        meetings.running(board, meeting);
        hands.lower(meeting, me.id(), clock.instant());
        changed(meeting);
    }

    /**
     * Somebody on the board wants to speak, also when the list is closed.
     *
     * @throws NotFound when they are not on the board
     */
    @FacilitatorOf("#board")
    public void add(BoardId board, MeetingId meeting, PersonId person, Optional<PointOfOrder> point) {
        meetings.running(board, meeting);
        roster.role(board, person);
        ask(meeting, person, point);
    }

    /** @throws Rejected {@code hand-down} */
    @FacilitatorOf("#board")
    public void strike(BoardId board, MeetingId meeting, SpeechId hand) {
        meetings.running(board, meeting);
        hands.waiting(meeting, hand).end(clock.instant());
        changed(meeting);
    }

    /**
     * Gives somebody the floor; whoever has it has spoken.
     *
     * @param shown who has the floor on the person's screen
     * @throws Rejected {@code hand-down}; {@code floor-given} when somebody else has the floor meanwhile
     */
    @FacilitatorOf("#board")
    public void giveFloor(BoardId board, MeetingId meeting, Optional<SpeechId> shown, SpeechId hand) {
        meetings.running(board, meeting);
        hands.speaking(meeting)
                .filter(now -> !Optional.of(now.id()).equals(shown))
                .ifPresent(now -> {
                    throw new Rejected(
                            "floor-given",
                            Map.of("who", people.badge(now.person()).name()));
                });
        Speech next = hands.waiting(meeting, hand);
        Instant now = clock.instant();
        hands.endTurn(meeting, now);
        next.begin(now);
        changed(meeting);
    }

    /** Ends a turn; one that has ended already is left alone. */
    @FacilitatorOf("#board")
    public void endTurn(BoardId board, MeetingId meeting, SpeechId turn) {
        meetings.running(board, meeting);
        if (hands.speaking(meeting).filter(now -> now.id().equals(turn)).isPresent()) {
            hands.endTurn(meeting, clock.instant());
            changed(meeting);
        }
    }

    /** @param open false to take no more hands, but for points of order */
    @FacilitatorOf("#board")
    public void open(BoardId board, MeetingId meeting, boolean open) {
        meetings.running(board, meeting).openSpeakersList(open);
        changed(meeting);
    }

    /** @param balanced whether those who have spoken less come first */
    @FacilitatorOf("#board")
    public void balance(BoardId board, MeetingId meeting, boolean balanced) {
        meetings.running(board, meeting).balanceSpeakersList(balanced);
        changed(meeting);
    }

    private void ask(MeetingId meeting, PersonId person, Optional<PointOfOrder> point) {
        Optional<Speech> waiting = hands.waiting(meeting, person);
        waiting.ifPresent(speech -> point.ifPresent(speech::become));
        if (waiting.isEmpty()) {
            AgendaItemId about =
                    items.findByCurrentOf(meeting).map(AgendaItem::id).orElse(null);
            hands.raise(new Speech(meeting, about, person, point.orElse(null), me.id(), clock.instant()));
        }
        changed(meeting);
    }

    private void changed(MeetingId meeting) {
        events.publishEvent(new SpeakersChanged(meeting));
    }
}
