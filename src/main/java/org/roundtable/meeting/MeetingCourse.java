package org.roundtable.meeting;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.security.FacilitatorOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads a meeting from item to item. Whoever has the gavel does; what they ask for rests on what their screen shows, and is
 * refused when the meeting has moved on meanwhile.
 */
@Service
@FacilitatorOf("#board")
@Transactional
public class MeetingCourse {
    private final Course course;
    private final AgendaItemRepository items;
    private final Hands hands;
    private final CarriedActions carried;

    MeetingCourse(Course course, AgendaItemRepository items, Hands hands, CarriedActions carried) {
        this.course = course;
        this.items = items;
        this.hands = hands;
        this.carried = carried;
    }

    /**
     * Takes an item up. One that is current is closed with it.
     *
     * @param shown the current item on the person's screen
     * @param done whether nothing is left to do about that one
     * @throws MovedOn when another item is current meanwhile, or none
     * @throws Rejected {@code meeting-not-under-way}, {@code gavel-elsewhere}, {@code in-break}, {@code item-not-on-agenda}
     */
    public void open(BoardId board, MeetingId meeting, Optional<AgendaItemId> shown, boolean done, AgendaItemId item) {
        Meeting held = course.led(board, meeting);
        Optional<AgendaItem> current = course.asShown(held, shown);
        requireNoBreak(held);
        AgendaItem next = items.findByMeetingAndId(meeting, item.value()).orElseThrow(NotFound::new);
        if (next.state() == ItemState.CURRENT) {
            throw course.opened(held, next);
        }
        Instant now = course.now();
        current.ifPresent(before -> course.close(held, before, done, now));
        next.open(now);
        carried.takeUp(held, next, now);
        course.took(held, StepKind.ITEM_OPENED, next, now);
    }

    /**
     * Closes the current item.
     *
     * @param done false to leave it unfinished, for another meeting
     * @throws MovedOn as {@link #open} does
     */
    public void finish(BoardId board, MeetingId meeting, AgendaItemId shown, boolean done) {
        Meeting held = course.led(board, meeting);
        AgendaItem current = current(held, shown);
        course.close(held, current, done, course.now());
    }

    /**
     * Gives the current item more time.
     *
     * @throws MovedOn as {@link #open} does
     * @throws org.roundtable.common.Invalid on {@code minutes}
     */
    public void give(BoardId board, MeetingId meeting, AgendaItemId shown, int minutes) {
        Meeting held = course.led(board, meeting);
        AgendaItem current = current(held, shown);
        current.give(minutes);
        course.took(held, StepKind.TIME_GIVEN, current, course.now());
    }

    /** The clock of the current item stands until {@link #endBreak}; whoever speaks has spoken. */
    public void beginBreak(BoardId board, MeetingId meeting) {
        Meeting held = course.led(board, meeting);
        Instant now = course.now();
        held.beginBreak(now);
        hands.endTurn(meeting, now);
        items.findByCurrentOf(meeting).ifPresent(item -> item.stop(now));
        course.took(held, StepKind.BREAK_BEGUN, null, now);
    }

    public void endBreak(BoardId board, MeetingId meeting) {
        Meeting held = course.led(board, meeting);
        Instant now = course.now();
        held.endBreak();
        items.findByCurrentOf(meeting).ifPresent(item -> item.goOn(now));
        course.took(held, StepKind.BREAK_ENDED, null, now);
    }

    private AgendaItem current(Meeting held, AgendaItemId shown) {
        return course.asShown(held, Optional.of(shown)).orElseThrow(NotFound::new);
    }

    private static void requireNoBreak(Meeting held) {
        if (held.breakSince().isPresent()) {
            throw new Rejected("in-break");
        }
    }
}
